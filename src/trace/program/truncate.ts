import type { TapeNode } from '../../engine/tape/node.ts';
import { isOfDecoder, ownTimestep } from './own-timestep.ts';
import type { Program } from './program.ts';

/**
 * Truncated BPTT: after every `truncate` timesteps, counted from the first, no gradient goes across, as where PyTorch
 * detaches the state between chunks of that length. Whether the state on its way from timestep `from` to timestep `to`
 * is cut; the initial state (0) is not. A decoder counts its own timesteps, and what it starts from is not cut.
 */
export function isCutBetween(truncate: number | undefined, from: number, to: number): boolean {
  const earlier = Math.min(from, to);
  return truncate !== undefined && earlier > 0 && earlier % truncate === 0;
}

/** Whether no gradient comes back to a state from the timestep that goes on with it, because that way is cut. */
export function isCutOff(
  program: Pick<Program, 'example' | 'timesteps' | 'encoderLength'>,
  { t = 0, direction }: TapeNode,
): boolean {
  const next = direction === 'forward' ? t + 1 : t - 1;
  const isSameNet = isOfDecoder(program, t) === isOfDecoder(program, next);
  if (!isSameNet || next < 1 || next > program.timesteps.length) return false;
  const [from, to] = [ownTimestep(program, t), ownTimestep(program, next)];
  return isCutBetween(program.example.truncate, from, to);
}
