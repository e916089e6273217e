import { entryOf } from '../../engine/entry-of.ts';
import { lengthOf } from '../../engine/extremes.ts';
import { blockValues, gradientUses, nodeOf } from '../../trace/block.ts';
import { jacobianBetween, type Rows } from '../../trace/questions/jacobian.ts';
import type { Trace } from '../../trace/trace.ts';

/** The length of a vector, the square root of the sum of squares. */
export const normOf = (numbers: ArrayLike<number>): number => lengthOf(numbers);

/** The node of a named quantity of the only layer at timestep t. @throws RangeError where there is none. */
export function nodeAt({ program }: Pick<Trace, 'program'>, name: string, t: number): number {
  const node = entryOf(program.timesteps[t - 1]?.layers[0], name);
  if (node === undefined) throw new RangeError(`timestep ${t}: there is no ${name}`);
  return node;
}

export const gradientAt = (trace: Trace, name: string, t: number): Float64Array =>
  blockValues(trace, { kind: 'gradient', node: nodeAt(trace, name, t) });

export const valueAt = (trace: Trace, name: string, t: number): Float64Array =>
  blockValues(trace, { kind: 'value', node: nodeAt(trace, name, t) });

/** ‖∂L_T/∂(state)_t‖ for t = 1…T, read from the trace. */
export function gradientNorms(trace: Trace, name: 'h' | 'c'): readonly number[] {
  return trace.program.timesteps.map(({ t }) => normOf(gradientAt(trace, name, t)));
}

/** A part of a state's gradient: through which equation of which timestep it comes back, and its length. */
export interface Arrival {
  /** Name of the equation that reads the state: i f g o c h, r z n, a. */
  readonly equation: string;
  readonly t: number;
  readonly norm: number;
}

/** Where the gradient of a state at timestep t comes back from; the parts add up to it. */
export function arrivalsAt(trace: Trace, name: string, t: number): readonly Arrival[] {
  const { program } = trace;
  const node = nodeAt(trace, name, t);
  const readers = new Set(gradientUses(program, node).map(({ reader }) => reader));
  return [...readers].map((from) => {
    const reader = nodeOf(program, from);
    return {
      equation: program.lines[reader.line ?? -1]?.name ?? reader.name,
      t: reader.t ?? t,
      norm: normOf(blockValues(trace, { kind: 'contribution', node, from })),
    };
  });
}

/**
 * The gradient of a state carried from T to 1 along its straight way alone, (gate) ⊙ (state before), by the engine's own
 * backward passes of these operations: the length for t = 1…T. Through an LSTM's c that is the product of its forget gates,
 * through a GRU's h of its z.
 */
export function straightNorms(trace: Trace, name: 'h' | 'c'): readonly number[] {
  const { program, values, gradients } = trace;
  const T = program.timesteps.length;
  const carried = new Float64Array(values.length);
  const last = nodeOf(program, nodeAt(trace, name, T));
  carried.set(gradients.subarray(last.offset, last.offset + last.rows), last.offset);
  for (let t = T - 1; t >= 1; t--) {
    const [state, next] = [nodeAt(trace, name, t), nodeOf(program, nodeAt(trace, name, t + 1))];
    const gated = next.inputs
      .map((id) => nodeOf(program, id))
      .find(({ op, inputs }) => op.name === 'multiply' && inputs.includes(state));
    if (gated === undefined) break;
    for (const [user, input] of [
      [next, gated.id],
      [gated, state],
    ] as const) {
      const ins = user.inputs.map((id) => nodeOf(program, id));
      const { offset } = nodeOf(program, input);
      user.op.backward(values, user, ins, user.inputs.indexOf(input), carried, carried, offset);
    }
  }
  return program.timesteps.map(({ t }) => {
    const { offset, rows } = nodeOf(program, nodeAt(trace, name, t));
    return normOf(carried.subarray(offset, offset + rows));
  });
}

/** ∂h_to/∂h_from, `from` < `to`, as rows of h_to × rows of h_from. */
export const jacobian = (trace: Trace, to: number, from: number): Rows =>
  jacobianBetween(trace, nodeAt(trace, 'h', to), nodeAt(trace, 'h', from));
