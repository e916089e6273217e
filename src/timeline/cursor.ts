import { at } from '../engine/at.ts';
import type { Phase, Timeline } from './step.ts';

/** One operation on, or back; the ends hold. */
export function moveByStep({ steps }: Timeline, index: number, by: 1 | -1): number {
  return Math.max(0, Math.min(steps.length - 1, index + by));
}

/**
 * One timestep on or back in the timestep gear, which shows each timestep when it is complete: forward to the
 * last operation of this one (of the next one, if it is complete already), back to the last one of the one before.
 */
export function moveByGroup({ steps, groups }: Timeline, index: number, by: 1 | -1): number {
  const step = steps[index];
  if (step === undefined) return index;
  const here = at(groups, step.group, 'group');
  if (by === 1) return index < here.last ? here.last : (groups[here.index + 1]?.last ?? here.last);
  return here.index === 0 ? 0 : at(groups, here.index - 1, 'group').last;
}

/** The first step of timestep t in the phase of `index` (in forward, where that phase has no timesteps). */
export function moveToTimestep({ steps, groups }: Timeline, index: number, t: number): number {
  const phase: Phase = steps[index]?.phase === 'backward' ? 'backward' : 'forward';
  return groups.find((group) => group.phase === phase && group.t === t)?.first ?? index;
}

/** The first step of a phase; `index` where the timeline has no such phase. */
export function moveToPhase({ groups }: Timeline, index: number, phase: Phase): number {
  return groups.find((group) => group.phase === phase)?.first ?? index;
}

/** The step with that name, as links carry it. */
export function findPosition({ steps }: Timeline, position: string): number | undefined {
  return steps.find((step) => step.position === position)?.index;
}

/**
 * Where a reader at step `index` stands when the timeline changes: at the step of the same name; where there is none, at
 * that of the nearest earlier step that has one.
 */
export function keepPosition(before: Timeline, index: number, after: Timeline): number {
  if (before === after) return index;
  for (let at = index; at > 0; at--) {
    const found = findPosition(after, before.steps[at]?.position ?? '');
    if (found !== undefined) return found;
  }
  return 0;
}
