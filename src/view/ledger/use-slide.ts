import { useMemo } from 'react';
import { type SlideSoFar, slideSoFar } from '../../scene/ledger/slide-differences.ts';
import { useStore } from '../../store/store.ts';
import { compareWithSlide, type SlideValue } from '../../trace/compare-slide.ts';
import { useStage } from '../scenery.tsx';

/** Why nothing is compared: the lesson has no slide, the reader does not want it, or it would not be the same computation. */
export type NotCompared = 'no slide' | 'off' | 'epoch' | 'edited' | 'paper';

const noValues: readonly SlideValue[] = [];

/** What the slide printed of the numbers reached so far. */
export function useSlide(): SlideSoFar | NotCompared {
  const { trace, timeline, step } = useStage();
  const subject = useStore((state) => state.subject);
  const compare = useStore((state) => state.compare);
  const paper = useStore((state) => state.paper);
  const slide = subject?.lesson?.slide;
  const state = notCompared();
  const values = useMemo(
    () => (slide === undefined || state !== undefined ? noValues : compareWithSlide(trace, slide)),
    [trace, slide, state],
  );
  return useMemo(
    () => state ?? slideSoFar(values, timeline, step.index),
    [state, values, timeline, step],
  );

  function notCompared(): NotCompared | undefined {
    if (slide === undefined) return 'no slide';
    if (!compare) return 'off';
    if (subject?.example !== subject?.lesson?.example) return 'edited';
    if (trace.epoch !== 0) return 'epoch';
    return paper ? 'paper' : undefined;
  }
}
