import { findPosition } from '../timeline/cursor.ts';
import type { Timeline } from '../timeline/step.ts';

export interface Position {
  readonly epoch: number;
  readonly step: number;
}

/** `e0.b3.dh`: epoch, phase and timestep, node. Names, not counts, so that a link stays valid. */
export function positionText({ epoch, step }: Position, { steps }: Timeline): string {
  return `e${epoch}.${steps[step]?.position ?? ''}`;
}

export const maxEpoch = 1000;

/** What a link says, or undefined where it names no step of this lesson. */
export function readPosition(text: string, timeline: Timeline): Position | undefined {
  const match = /^e(\d{1,4})\.(.+)$/.exec(text);
  const epoch = Number(match?.[1]);
  const step = findPosition(timeline, match?.[2] ?? '');
  return step === undefined || !(epoch <= maxEpoch) ? undefined : { epoch, step };
}
