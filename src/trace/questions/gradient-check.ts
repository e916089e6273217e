import { movedBy } from '../../engine/moved-by.ts';
import { forwardPass, schedule } from '../../engine/tape/run.ts';
import { nodeOf } from '../block.ts';
import type { Program } from '../program/program.ts';
import { forwardLoss, runTrace, type Trace } from '../trace.ts';

export interface GradientCheck {
  /** Largest |analytic − numeric| / max(1, |analytic|, |numeric|) over all parameters, but for those at a kink. */
  readonly worst: number;
  /** How many parameters stand at a kink, of relu, min or max: the loss has another slope to either side of them. */
  readonly kinks: number;
  /** How many parameters were moved. */
  readonly count: number;
  /** Path of the parameter with the largest error. */
  readonly at: string;
}

const epsilon = 1e-5;
/** What is tried where `epsilon` finds an error: a kink beside the parameter may lie within its reach. */
const small = 1e-7;

/** Larger errors than this mean that a gradient is wrong. */
export const largestError = 1e-6;

/**
 * The power of ten that an error is not above, at least −8: what is finer comes of rounding in the central difference,
 * and tanh and exp of two browsers differ there.
 */
export const errorExponent = (error: number): number => Math.max(-8, Math.ceil(Math.log10(error)));

/**
 * Compares every parameter gradient of a trace with the central difference (L(θ+ε) − L(θ−ε)) / 2ε, which uses
 * the forward pass alone. Undefined where there is no loss.
 */
export function checkGradients(trace: Trace): GradientCheck | undefined {
  const { program, gradients } = trace;
  if (program.loss === undefined) return undefined;
  const given = givenOf(trace);
  const lossAt = lossBeside(program, given);
  let [worst, count, kinks, at] = [0, 0, 0, ''];
  for (const { node, path } of program.parameters) {
    const { offset, rows, columns } = nodeOf(program, node);
    for (let index = offset; index < offset + rows * columns; index++) {
      const analytic = gradients[index] ?? Number.NaN;
      const found = errorAt((by) => lossAt(movedBy(given, index, by)) ?? Number.NaN, analytic);
      count++;
      if (found === 'kink') kinks++;
      else if (found > worst || Number.isNaN(found)) [worst, at] = [found, path];
    }
  }
  return { worst, count, kinks, at };
}

/** How far a gradient is from the slope of the loss around it; 'kink' where that has two, and the gradient lies between. */
function errorAt(lossBy: (by: number) => number, analytic: number): number | 'kink' {
  const near = slopes(lossBy, epsilon);
  const error = distance(analytic, near.central);
  if (error <= largestError) return error;
  const nearer = slopes(lossBy, small, near.middle);
  const other = distance(analytic, nearer.central);
  if (other <= largestError) return other;
  const [low, high] = [nearer.left, nearer.right].sort((a, b) => a - b);
  const scale = Math.max(1, Math.abs(analytic), Math.abs(near.central));
  // where the loss bends only, its slopes to the left and right come together as the step grows smaller
  const isBent = Math.abs(nearer.right - nearer.left) > 0.5 * Math.abs(near.right - near.left);
  const between =
    low !== undefined &&
    high !== undefined &&
    high - low > largestError * scale &&
    analytic >= low - largestError * scale &&
    analytic <= high + largestError * scale;
  return isBent && between ? 'kink' : error;
}

const distance = (analytic: number, numeric: number): number =>
  Math.abs(analytic - numeric) / Math.max(1, Math.abs(analytic), Math.abs(numeric));

/** The slopes of the loss to both sides of a parameter, and from one side to the other. */
function slopes(lossBy: (by: number) => number, by: number, known?: number) {
  const [above, below] = [lossBy(by), lossBy(-by)];
  const central = (above - below) / (2 * by);
  const middle = known ?? lossBy(0);
  return { middle, central, right: (above - middle) / by, left: (middle - below) / by };
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
    return pass.seed === undefined ? undefined : both[pass.seed];
  };
}

/** dL/d(given number at `index`) from two forward passes. */
export function centralDifference(
  program: Program,
  given: Float64Array,
  index: number,
  lossAt = lossBeside(program, given),
): number {
  const [above, below] = [epsilon, -epsilon].map((by) => lossAt(movedBy(given, index, by)));
  return ((above ?? Number.NaN) - (below ?? Number.NaN)) / (2 * epsilon);
}

/** The given values that a trace started from, read back from it. */
export function givenOf({ program, values }: Trace): Float64Array {
  const given = program.given.slice();
  for (const { id, given: kind, offset, rows, columns } of program.tape.nodes)
    if (kind !== undefined && id < program.updateFrom)
      given.set(values.subarray(offset, offset + rows * columns), offset);
  return given;
}
