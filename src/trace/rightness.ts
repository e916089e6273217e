import { nodeOf } from './block.ts';
import type { Program } from './program.ts';
import type { Trace } from './trace.ts';

/** Whether the answer of a timestep is the wanted one. */
export interface Verdict {
  readonly t: number;
  /** Index of the largest output, from 0; the first one where several are equal. */
  readonly chosen: number;
  /** Index of the largest number of the target. */
  readonly wanted: number;
  readonly right: boolean;
}

/** A verdict per timestep with a target: argmax y = argmax target. None where the output is a single number. */
export function verdictsOf({ program, values }: Trace): readonly Verdict[] {
  return program.timesteps.flatMap(({ t, y, target }) => {
    if (target === undefined || y === undefined || nodeOf(program, y).rows < 2) return [];
    const chosen = argmax(program, values, y);
    const wanted = argmax(program, values, target);
    return [{ t, chosen, wanted, right: chosen === wanted }];
  });
}

/** Whether there are targets to get right, and all of them are. */
export function allRight(trace: Trace): boolean {
  const verdicts = verdictsOf(trace);
  return verdicts.length > 0 && verdicts.every(({ right }) => right);
}

function argmax(program: Program, values: Float64Array, node: number): number {
  const { offset, rows, columns } = nodeOf(program, node);
  const numbers = values.subarray(offset, offset + rows * columns);
  return numbers.reduce((best, each, at) => (each > (numbers[best] ?? each) ? at : best), 0);
}
