import { useMemo } from 'react';
import { useFrame, useStep } from '../../parts/scenery.tsx';
import type { LedgerDirection } from '../../scene/ledger/ledger.ts';
import { type SlideSoFar, slideSoFar } from '../../scene/ledger/slide-differences.ts';
import { selectTrace } from '../../store/selectors.ts';
import { type State, useStore } from '../../store/store.ts';
import { compareWithSlide, type SlideValue } from '../../trace/questions/compare-slide.ts';
import type { Trace } from '../../trace/trace.ts';

/** Why nothing is compared: the lesson has no slide, the reader does not want it, or it would not be the same computation, or not the same table. */
export type NotCompared = 'no slide' | 'off' | 'epoch' | 'edited' | 'paper' | 'backward';

const noValues: readonly SlideValue[] = [];

function selectWhyNot({ subject, compare, epoch, paper }: State): NotCompared | undefined {
  if (subject?.lesson?.slide === undefined) return 'no slide';
  if (!compare) return 'off';
  if (subject.example !== subject.lesson.example) return 'edited';
  if (epoch !== 0) return 'epoch';
  return paper ? 'paper' : undefined;
}

/** The trace that is compared; what is not compared may change without a word. */
const selectCompared = (state: State): Trace | undefined =>
  selectWhyNot(state) === undefined ? selectTrace(state) : undefined;

/** What the slide printed of the numbers reached so far; slides print those of the forward table. */
export function useSlide(direction: LedgerDirection): SlideSoFar | NotCompared {
  const slide = useStore(({ subject }) => subject?.lesson?.slide);
  const whyNot = useStore(selectWhyNot);
  const trace = useStore(selectCompared);
  const { timeline } = useFrame();
  const { index } = useStep();
  const values = useMemo(
    () => (slide === undefined || trace === undefined ? noValues : compareWithSlide(trace, slide)),
    [trace, slide],
  );
  return useMemo(
    () => whyNot ?? (direction === 'backward' ? direction : slideSoFar(values, timeline, index)),
    [whyNot, direction, values, timeline, index],
  );
}
