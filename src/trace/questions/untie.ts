import { movedBy } from '../../engine/moved-by.ts';
import type { Tape, TapeNode } from '../../engine/tape/node.ts';
import {
  backwardPass,
  forwardPass,
  gradientFlows,
  type Schedule,
  schedule,
} from '../../engine/tape/run.ts';
import { nodeOf } from '../block.ts';
import type { Program } from '../program/program.ts';

/** A network that has its own copy of one parameter at every timestep, all with the same numbers at first. */
export interface Untied {
  readonly copies: readonly Copy[];
  readonly given: Float64Array;
  readonly pass: Schedule;
  /** Index of the loss among the values. */
  readonly loss: number;
}

/** The copy that timestep t uses: its numbers stand at `offset`. */
export interface Copy {
  readonly t: number;
  readonly offset: number;
  readonly size: number;
}

/**
 * Gives every use of a parameter in time a copy of its own, so that each has a gradient of its own.
 * @throws RangeError where the program has no such node, or no loss.
 */
export function untie(program: Program, parameter: number): Untied {
  const { tape, loss, given } = program;
  const tied = nodeOf(program, parameter);
  const end = nodeOf(program, loss ?? -1);
  const size = tied.rows * tied.columns;
  const nodes: TapeNode[] = [...tape.nodes];
  const copies: Copy[] = [];
  for (const reader of tape.nodes.slice(0, end.id)) {
    if (!reader.inputs.includes(parameter) || reader.t === undefined) continue;
    const copy = {
      ...tied,
      id: nodes.length,
      offset: tape.size + copies.length * size,
      t: reader.t,
    };
    nodes.push(copy);
    const inputs = reader.inputs.map((id) => (id === parameter ? copy.id : id));
    nodes[reader.id] = { ...reader, inputs };
    copies.push({ t: reader.t, offset: copy.offset, size });
  }
  const untied: Tape = { nodes, size: tape.size + copies.length * size };
  const numbers = new Float64Array(untied.size);
  numbers.set(given);
  for (const { offset } of copies)
    numbers.set(given.subarray(tied.offset, tied.offset + size), offset);
  const pass = schedule(untied, 0, program.updateFrom, end.id, gradientFlows(untied, end.id));
  return { copies, given: numbers, pass, loss: end.offset };
}

/** dL/d(copy) of every copy, in the order of the timesteps, each row by row. */
export function gradientsOfCopies({ copies, given, pass }: Untied): readonly Float64Array[] {
  const values = given.slice();
  const gradients = new Float64Array(values.length);
  forwardPass(pass, values);
  backwardPass(pass, values, gradients);
  return copies.map(({ offset, size }) => gradients.slice(offset, offset + size));
}

/** The loss in nats after `by` is added to one number of one copy, the others left as they are. */
export function lossAfter({ given, pass, loss }: Untied, index: number, by: number): number {
  const values = movedBy(given, index, by);
  forwardPass(pass, values);
  return values[loss] ?? Number.NaN;
}
