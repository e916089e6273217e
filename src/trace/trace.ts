import { at } from '../engine/at.ts';
import { copyNumbers } from '../engine/copy-numbers.ts';
import type { Pieces } from '../engine/pieces.ts';
import {
  type AfterEach,
  backwardInPieces,
  backwardPass,
  forwardInPieces,
  forwardPass,
} from '../engine/tape/run.ts';
import type { Program } from './program/program.ts';

/** One run of a program, whole and never changed: every value and every gradient, at the offset of its node. */
export interface Trace {
  readonly program: Program;
  readonly epoch: number;
  readonly values: Float64Array;
  /** dL / d(node), laid out like the values. */
  readonly gradients: Float64Array;
}

export interface RunOptions {
  readonly epoch?: number;
  /** Everything given (parameters, inputs, memory), at its place; the program's own by default. */
  readonly given?: Float64Array;
  /** Called with every result, e.g. to round it as on paper. */
  readonly after?: AfterEach;
}

/** Runs a program once: forward, loss, BPTT, clip and update. */
export function runTrace(program: Program, options: RunOptions = {}): Trace {
  const { after } = options;
  const trace = emptyTrace(program, options);
  const { values, gradients } = trace;
  forwardPass(program.pass, values, after);
  backwardPass(program.pass, values, gradients, after);
  for (const leaf of program.gradientLeaves) copyGradient(trace, leaf);
  forwardPass(program.updatePass, values, after);
  return trace;
}

/** The same in pieces. */
export function* runInPieces(program: Program, options: RunOptions = {}): Pieces<Trace> {
  const { after } = options;
  const trace = emptyTrace(program, options);
  const { values, gradients } = trace;
  yield;
  yield* forwardInPieces(program.pass, values, after);
  yield;
  yield* backwardInPieces(program.pass, values, gradients, after);
  for (const leaf of program.gradientLeaves) {
    yield;
    copyGradient(trace, leaf);
  }
  yield;
  yield* forwardInPieces(program.updatePass, values, after);
  return trace;
}

function emptyTrace(program: Program, { epoch = 0, given = program.given }: RunOptions): Trace {
  const values = given.slice();
  return { program, epoch, values, gradients: new Float64Array(values.length) };
}

/** Puts the gradient of a parameter where its update reads it. */
function copyGradient(
  { program, values, gradients }: Trace,
  [node, goal]: Program['gradientLeaves'][number],
): void {
  copyNode(program, gradients, node, values, goal);
}

/** Copies the numbers of one node to the place of another of the same shape. */
function copyNode(
  { tape }: Program,
  from: Float64Array,
  source: number,
  to: Float64Array,
  goal: number,
): void {
  const { offset } = at(tape.nodes, goal, 'node');
  copyNumbers(from, at(tape.nodes, source, 'node'), to, offset);
}

/** What the next epoch starts from: the updated parameters and the optimizer's new memory. */
export function nextGiven({ program, values }: Trace): Float64Array {
  const next = program.given.slice();
  const { tape, step } = program;
  for (const { node, update } of program.parameters) {
    copyNode(program, values, update?.result ?? node, next, node);
    if (update === undefined) continue;
    for (const [before, after] of Object.values(update.memory))
      copyNode(program, values, after, next, before);
  }
  if (step !== undefined) {
    const { offset } = at(tape.nodes, step, 'node');
    next[offset] = at(values, offset, 'number') + 1;
  }
  return next;
}

/** The loss of a run, in nats; undefined where the example has none. */
export function lossOf({ program, values }: Trace): number | undefined {
  const { loss, tape } = program;
  return loss === undefined ? undefined : values[at(tape.nodes, loss, 'node').offset];
}

/** The loss alone, without gradients: for curves, finite differences and "what if". */
export function forwardLoss(program: Program, given: Float64Array): number | undefined {
  const values = given.slice();
  forwardPass(program.pass, values);
  return lossOf({ program, values, epoch: 0, gradients: values });
}
