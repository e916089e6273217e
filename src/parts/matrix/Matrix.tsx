import './matrix.css';
import type { CSSProperties } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { runsOf } from '../../notation/runs.ts';
import { isGauge } from '../../scene/gauge.ts';
import { writeLabel } from '../../scene/symbols.ts';
import { type BlockRef, blockValues, nodeOf, refText, type ValueRef } from '../../trace/block.ts';
import { stop } from '../explain/number-stop.ts';
import { Num } from '../number/Num.tsx';
import { Symbols } from '../number/Symbols.tsx';
import { useHand, useRun } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';
import { HeatMap } from './HeatMap.tsx';
import { gaugeStyle, tintStyle } from './tint.ts';

/** More rows or columns than this are drawn as colours, with the numbers on demand. */
const mostRows = 12;

/** From this many columns on, numbers in scientific form may want more room than there is. */
const wideColumns = 7;

interface MatrixProps {
  readonly block: BlockRef;
  readonly turned?: boolean;
  /** Numbers of the sum that is written out, by their reference. */
  readonly lit: ReadonlySet<string>;
  /** The result of the step: the row that is written out counts as pressed. */
  readonly isResult?: boolean;
}

/** A block of the trace as a matrix of its numbers with its symbol below. */
export function Matrix({ block, turned = false, lit, isResult = false }: MatrixProps) {
  const { program } = useRun();
  const { rows, columns, given } = nodeOf(program, block.node);
  const isLarge = rows > mostRows || columns > mostRows;
  const ofValue = given === 'parameter' ? 'weights' : 'activations';
  return (
    <span
      className="matrix"
      data-kind={block.kind === 'value' ? ofValue : 'gradients'}
      data-result={isResult}
    >
      {isLarge ? (
        <HeatMap block={block} turned={turned} size="large" />
      ) : (
        <MatrixBody block={block} turned={turned} lit={lit} isResult={isResult} />
      )}
      <span className="matrix-label">
        <MatrixLabel block={block} />
        {turned ? <sup>⊤</sup> : null}
      </span>
    </span>
  );
}

function MatrixLabel({ block }: { readonly block: BlockRef }) {
  const hand = useHand();
  const texts = useComputationTexts();
  return (
    <>
      <Symbols runs={runsOf(writeLabel(hand, block))} />
      {block.kind === 'from-output' ? ` ${texts.outputShort}` : null}
      {block.kind === 'from-future' ? ` ${texts.futureShort}` : null}
    </>
  );
}

function MatrixBody({ block, turned, lit, isResult }: Required<MatrixProps>) {
  const { trace, program } = useRun();
  const { rows, columns } = nodeOf(program, block.node);
  const values = blockValues(trace, block);
  const largest = largestOf(values.map(Math.abs), 1e-12);
  const styleOf = (value: number) =>
    isGauge(program, block) ? gaugeStyle(value) : tintStyle(value / largest);
  const [down, across] = turned ? [columns, rows] : [rows, columns];
  return (
    <span className="matrix-body" data-wide={across >= wideColumns} style={styleOfColumns(across)}>
      {Array.from({ length: down * across }, (_, index) => {
        const [row, column] = [Math.floor(index / across), index % across];
        const [i, j] = turned ? [column, row] : [row, column];
        const ref: ValueRef = { ...block, epoch: trace.epoch, i, j };
        return (
          <MatrixCell
            key={refText(ref)}
            of={ref}
            lit={lit.has(refText(ref))}
            style={styleOf(values[i * columns + j] ?? 0)}
            isResult={isResult}
          />
        );
      })}
    </span>
  );
}

/** A column is never narrower than its numbers; the style sheet sets those of a wide matrix smaller, by its columns. */
const styleOfColumns = (across: number): CSSProperties & Record<'--columns', number> => ({
  gridTemplateColumns: `repeat(${across}, minmax(max-content, auto))`,
  '--columns': across,
});

interface MatrixCellProps {
  readonly of: ValueRef;
  readonly lit: boolean;
  readonly style: CSSProperties;
  readonly isResult: boolean;
}

/** A click explains the number, and in the result writes its row out. */
function MatrixCell({ of, lit, style, isResult }: MatrixCellProps) {
  const button = isResult ? { ...stop, 'aria-pressed': lit } : stop;
  return (
    <span
      {...button}
      className="matrix-cell"
      data-lit={lit}
      data-explain={refText(of)}
      style={style}
    >
      <Num of={of} />
    </span>
  );
}
