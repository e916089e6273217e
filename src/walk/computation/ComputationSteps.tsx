import './computation.css';
import { startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { StepContext, useStage } from '../../parts/scenery.tsx';
import { useAtRest } from '../../parts/use-at-rest.ts';
import { type Stage, stageAt } from '../../store/stage.ts';
import { ComputationPane } from './ComputationPane.tsx';

/**
 * The computation of the present step. While the reader looks at it, those of the steps beside it are drawn off the
 * page, so that a press of the key only has to put them there.
 */
export function ComputationSteps() {
  const stage = useStage();
  const stageOf = useStages(stage);
  const { index } = stage.step;
  const [sheets] = useState(makeSheets);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...sheets), [sheets]);
  useLayoutEffect(() => {
    for (const [at, each] of sheets.entries())
      each.classList.toggle('is-aside', at !== index % sheetCount);
  }, [sheets, index]);
  return (
    <div className="steps-place" ref={place}>
      {useDrawn(index, stage, stageOf).map((each) =>
        createPortal(
          <StepContext value={stageOf(each)}>
            <ComputationPane />
          </StepContext>,
          sheetOf(sheets, each),
          String(each),
        ),
      )}
    </div>
  );
}

/** One for the present step, and one for either neighbour. */
const sheetCount = 3;

const makeSheets = (): readonly HTMLElement[] =>
  Array.from({ length: sheetCount }, () => {
    const sheet = document.createElement('div');
    sheet.className = 'steps-sheet';
    return sheet;
  });

function sheetOf(sheets: readonly HTMLElement[], step: number): HTMLElement {
  const sheet = sheets[step % sheetCount];
  if (sheet === undefined) throw new Error(`found no sheet for step ${step}, wanted ${sheetCount}`);
  return sheet;
}

/** Stages by the index of their step; the same objects until more than the step changes. */
function useStages({ program, timeline, trace, step, convention, comma, epochs }: Stage) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step that it is made from does not matter
  return useMemo(() => {
    const made = new Map<number, Stage>();
    return (index: number): Stage => {
      const known = made.get(index);
      if (known !== undefined) return known;
      const at = timeline.steps[index] ?? step;
      const stage = stageAt({ program, timeline, trace, convention, comma, epochs }, at);
      made.set(index, stage);
      return stage;
    };
  }, [program, timeline, trace, convention, comma, epochs]);
}

/** The steps whose computation is drawn: the present one, at rest its neighbours too. */
function useDrawn(
  index: number,
  { timeline }: Stage,
  stageOf: (index: number) => Stage,
): readonly number[] {
  const [ahead, setAhead] = useState<{ stageOf: typeof stageOf; steps: readonly number[] }>();
  const near = [index - 1, index, index + 1].filter((each) => timeline.steps[each] !== undefined);
  useAtRest(stageOf(index), () => {
    startTransition(() => setAhead({ stageOf, steps: near }));
  });
  const steps = ahead?.stageOf === stageOf ? ahead.steps : [];
  const others = steps.filter((each) => each % sheetCount !== index % sheetCount);
  return [...others, index].sort((a, b) => (a % sheetCount) - (b % sheetCount));
}
