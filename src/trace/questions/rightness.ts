import { at } from '../../engine/at.ts';
import { nodeOf } from '../block.ts';
import type { Program } from '../program/program.ts';
import type { Trace } from '../trace.ts';

/** Whether the answer of a timestep is the wanted one. */
export interface Verdict {
  /** Index of the example in the batch, from 0; 0 without a batch. */
  readonly sequence: number;
  readonly t: number;
  /** Index of the largest output, from 0; the first one where several are equal. */
  readonly chosen: number;
  /** Index of the largest number of the target. */
  readonly wanted: number;
  readonly right: boolean;
}

/**
 * A verdict per timestep with a target, of every example of the batch: argmax y = argmax target. None where the output
 * is a single number.
 */
export const verdictsOf = (trace: Trace): readonly Verdict[] =>
  trace.program.batch.flatMap((_, sequence) => verdictsOn(trace, sequence));

/** The verdicts on the example that is shown. */
export const verdictsShown = (trace: Trace): readonly Verdict[] =>
  verdictsOn(
    trace,
    Math.max(
      0,
      trace.program.batch.findIndex(({ isShown }) => isShown),
    ),
  );

function verdictsOn({ program, values }: Trace, sequence: number): readonly Verdict[] {
  const { timesteps } = at(program.batch, sequence, 'sequence');
  return timesteps.flatMap(({ t, y, target }) => {
    if (target === undefined || y === undefined || nodeOf(program, y).rows < 2) return [];
    const chosen = largestAt(program, values, y);
    const wanted = largestAt(program, values, target);
    return [{ sequence, t, chosen, wanted, right: chosen === wanted }];
  });
}

/** Whether there are targets to get right, and all of them are. */
export function allRight(trace: Trace): boolean {
  const verdicts = verdictsOf(trace);
  return verdicts.length > 0 && verdicts.every(({ right }) => right);
}

/** Index of the largest number of a block, from 0; the first one where several are equal. */
export function largestAt(program: Program, values: Float64Array, node: number): number {
  const { offset, rows, columns } = nodeOf(program, node);
  const numbers = values.subarray(offset, offset + rows * columns);
  return numbers.reduce((best, each, at) => (each > (numbers[best] ?? each) ? at : best), 0);
}
