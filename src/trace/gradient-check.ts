import { forwardPass, schedule } from '../engine/tape/run.ts';
import { nodeOf } from './block.ts';
import type { Program } from './program.ts';
import { forwardLoss, runTrace, type Trace } from './trace.ts';

export interface GradientCheck {
  /** Largest |analytic − numeric| / max(1, |analytic|, |numeric|) over all parameters. */
  readonly worst: number;
  /** How many parameters were moved. */
  readonly count: number;
  /** Path of the parameter with the largest error. */
  readonly at: string;
}

const epsilon = 1e-5;

/**
 * Compares every parameter gradient of a trace with the central difference (L(θ+ε) − L(θ−ε)) / 2ε, which uses
 * the forward pass alone. Undefined where there is no loss.
 */
export function checkGradients(trace: Trace): GradientCheck | undefined {
  const { program, gradients } = trace;
  if (program.loss === undefined) return undefined;
  const given = givenOf(trace);
  const lossAt = lossBeside(program, given);
  let [worst, count, at] = [0, 0, ''];
  for (const { node, path } of program.parameters) {
    const { offset, rows, columns } = nodeOf(program, node);
    for (let index = offset; index < offset + rows * columns; index++) {
      const numeric = centralDifference(program, given, index, lossAt);
      const analytic = gradients[index] ?? Number.NaN;
      const scale = Math.max(1, Math.abs(analytic), Math.abs(numeric));
      const error = Math.abs(analytic - numeric) / scale;
      count++;
      if (error > worst || Number.isNaN(error)) [worst, at] = [error, path];
    }
  }
  return { worst, count, at };
}

/**
 * The loss near `given`. Truncated BPTT takes the states at a cut for given: there they keep the values that they have
 * at `given` itself.
 */
function lossBeside(
  program: Program,
  given: Float64Array,
): (moved: Float64Array) => number | undefined {
  const { tape, updateFrom, loss } = program;
  if (program.example.truncate === undefined) return (moved) => forwardLoss(program, moved);
  const { values } = runTrace(program, { given });
  const size = values.length;
  const both = new Float64Array(2 * size);
  both.set(values, size);
  const pass = schedule(tape, 0, updateFrom, loss, [], size);
  return (moved) => {
    both.set(moved);
    forwardPass(pass, both);
    return both[pass.seed ?? 0];
  };
}

/** dL/d(given number at `index`) from two forward passes. */
export function centralDifference(
  program: Program,
  given: Float64Array,
  index: number,
  lossAt = lossBeside(program, given),
): number {
  const moved = given.slice();
  const start = given[index] ?? 0;
  moved[index] = start + epsilon;
  const above = lossAt(moved) ?? Number.NaN;
  moved[index] = start - epsilon;
  const below = lossAt(moved) ?? Number.NaN;
  return (above - below) / (2 * epsilon);
}

/** The given values that a trace started from, read back from it. */
export function givenOf({ program, values }: Trace): Float64Array {
  const given = program.given.slice();
  for (const { id, given: kind, offset, rows, columns } of program.tape.nodes)
    if (kind !== undefined && id < program.updateFrom)
      given.set(values.subarray(offset, offset + rows * columns), offset);
  return given;
}
