import './numbers.css';
import { memo, useMemo } from 'react';
import { fullNumber } from '../../notation/number.ts';
import { NumberGroup } from '../../parts/explain/NumberGroup.tsx';
import { Equation } from '../../parts/formula/Equation.tsx';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { OverflowNote } from '../../parts/number/OverflowNote.tsx';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { equationsOf } from '../../scene/equation.ts';
import { type RowSum, rowSum } from '../../scene/row-sum.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import { LessonEnd } from '../lesson/LessonEnd.tsx';
import { StepNote } from '../lesson/StepNote.tsx';
import { ClipBars } from './ClipBars.tsx';
import { captionOf } from './caption.ts';
import { Joins } from './Joins.tsx';
import { Matrices } from './Matrices.tsx';
import { RowSumView } from './RowSumView.tsx';
import { Whereabouts } from './Whereabouts.tsx';

const noLights: ReadonlySet<string> = new Set();

/** The present operation: where we are, what and why, the equation, its matrices, and one row written out. */
export const ComputationPane = memo(function ComputationPane() {
  const { hand, step } = useStage();
  const texts = useComputationTexts();
  const caption = captionOf(hand, step, texts);
  const equations = equationsOf(hand, step, texts);
  return (
    <section className="computation" data-phase={step.phase} aria-label={texts.heading}>
      <Whereabouts />
      <h2 className="computation-title">
        <Symbols runs={caption.title} />
      </h2>
      <div className="equations" data-count={equations.length}>
        {equations.map((each, index) => (
          <Boundary size="part" key={index}>
            <Equation of={each} />
          </Boundary>
        ))}
      </div>
      <p className="sentence">
        <Symbols runs={caption.sentence} />
      </p>
      {step.kind === 'clip' ? <ClipBars /> : null}
      <Numbers />
      <OverflowNote node={step.node} />
      <StepNote />
      <LessonEnd />
    </section>
  );
});

/** The matrices of the step, and the sum of the row that is marked. */
function Numbers() {
  const { program, step } = useStage();
  const { sum, rows } = useRowSum();
  const { matrices } = useStepTexts().explain;
  const lit = sum?.lit ?? noLights;
  const results =
    step.kind === 'clip'
      ? step.results.filter(({ node }) => nodeOf(program, node).name !== 'clipped')
      : step.results;
  return (
    <div className="numbers">
      <NumberGroup className="number-blocks" label={matrices}>
        {step.kind === 'join' ? (
          <Joins results={step.results} lit={lit} />
        ) : step.phase === 'update' ? (
          results.map((result) => <Matrices key={result.node} results={[result]} lit={lit} />)
        ) : (
          <Matrices results={results} lit={lit} />
        )}
      </NumberGroup>
      {sum === undefined ? null : <RowSumView of={sum} rows={rows} />}
    </div>
  );
}

function useRowSum(): { readonly sum: RowSum | undefined; readonly rows: number } {
  const { program, trace, step, comma } = useStage();
  const row = useStore((state) => state.row);
  const column = useStore((state) => state.column);
  return useMemo(() => {
    const block = (step.kind === 'join' ? step.results[0] : undefined) ?? step.results.at(-1);
    if (block === undefined || step.kind === 'take') return { sum: undefined, rows: 0 };
    const { rows, columns } = nodeOf(program, block.node);
    const place = { i: Math.min(row, rows - 1), j: Math.min(column, columns - 1) };
    const number = (value: number): string => fullNumber(value, comma);
    return { sum: rowSum(trace, step, block, place, 4, number), rows };
  }, [program, trace, step, row, column, comma]);
}
