import { type PointerEvent, useMemo, useRef } from 'react';
import { useStage } from '../../parts/scenery.tsx';
import type { Scene } from '../../scene/graph/shapes.ts';
import { goToTimestep } from '../../store/actions.ts';

export interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

const shortest = 40;

/** Where not all columns are seen: a swipe to the left brings the next timestep, one to the right the one before. */
export function useSwipe({ first, last }: Scene, T: number): Swipe {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const { step } = useStage();
  const isPart = last - first + 1 < T;
  const t = step.t ?? (step.phase === 'loss' ? T : 1);
  return useMemo(
    () => ({
      onPointerDown: ({ pointerType, clientX, clientY }) => {
        start.current = pointerType === 'mouse' || !isPart ? undefined : { x: clientX, y: clientY };
      },
      onPointerUp: ({ clientX, clientY }) => {
        if (start.current === undefined) return;
        const { x, y } = start.current;
        const [right, down] = [clientX - x, clientY - y];
        start.current = undefined;
        if (Math.abs(right) < shortest || Math.abs(right) < 2 * Math.abs(down)) return;
        goToTimestep(Math.max(1, Math.min(T, t + (right < 0 ? 1 : -1))));
      },
    }),
    [isPart, t, T],
  );
}
