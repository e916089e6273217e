import type { Op, Slot } from '../ops/op.ts';
import { passesBack, type Tape, type TapeNode } from './node.ts';

interface ForwardCall {
  readonly op: Op;
  readonly out: Slot;
  readonly ins: readonly Slot[];
}

interface BackwardCall extends ForwardCall {
  readonly k: number;
  readonly at: number;
}

/** A range of a tape made ready to run: the calls in order, without anything to look up. */
export interface Schedule {
  readonly forward: readonly ForwardCall[];
  /** Every (operation, input) through which a gradient flows, last operation first. */
  readonly backward: readonly BackwardCall[];
  /** Index of the loss's value, where the backward pass starts from 1. */
  readonly seed: number | undefined;
}

const slotOf = ({ rows, columns, offset }: TapeNode): Slot => ({ rows, columns, offset });

/** Which nodes the loss depends on through a chain of derivatives, and that are not constants. */
export function gradientFlows(tape: Tape, loss: number | undefined): readonly boolean[] {
  const { nodes } = tape;
  const varies = nodes.map(
    ({ given, op }) => ['parameter', 'input', 'state'].includes(given ?? '') || op.stops === true,
  );
  for (const node of nodes)
    if (node.inputs.some((input, k) => passesBack(node, k) && varies[input]))
      varies[node.id] = true;
  const reached = nodes.map(({ id }) => id === loss);
  for (const node of [...nodes].reverse())
    if (reached[node.id])
      node.inputs.forEach((input, k) => {
        if (passesBack(node, k)) reached[input] = true;
      });
  return nodes.map(({ id }) => varies[id] && reached[id]);
}

/**
 * Prepares the computed nodes `from` ≤ id < `to`; `loss` (if any) is where gradients start. What an input at a cut reads
 * stands `held` numbers further on, where a caller may keep values that do not move.
 */
export function schedule(
  tape: Tape,
  from: number,
  to: number,
  loss?: number,
  flows: readonly boolean[] = [],
  held = 0,
): Schedule {
  const nodes = tape.nodes.slice(from, to);
  const calls = nodes.filter(({ given }) => given === undefined);
  const slots = ({ inputs, cut }: TapeNode) =>
    inputs.map((id, k): Slot => {
      const { rows, columns, offset } = tape.nodes[id];
      return { rows, columns, offset: cut.includes(k) ? offset + held : offset };
    });
  const forward = calls.map((node) => ({ op: node.op, out: slotOf(node), ins: slots(node) }));
  const backward = [...calls].reverse().flatMap((node): readonly BackwardCall[] => {
    if (!flows[node.id]) return [];
    const ins = slots(node);
    const out = slotOf(node);
    return node.inputs.flatMap((id, k) =>
      passesBack(node, k) && flows[id]
        ? [{ op: node.op, out, ins, k, at: tape.nodes[id].offset }]
        : [],
    );
  });
  return { forward, backward, seed: loss === undefined ? undefined : tape.nodes[loss].offset };
}

/** Called with the index range of a result as soon as it is complete. */
export type AfterEach = (numbers: Float64Array, from: number, size: number) => void;

/** Fills the values of all computed nodes. */
export function forwardPass({ forward }: Schedule, v: Float64Array, after?: AfterEach): void {
  for (let n = 0; n < forward.length; n++) {
    const { op, out, ins } = forward[n];
    op.forward(v, out, ins);
    if (after !== undefined) after(v, out.offset, out.rows * out.columns);
  }
}

/**
 * Fills the gradients dL/d(every node), both arrays laid out alike (reverse-mode differentiation;
 * Rumelhart, Hinton & Williams 1986; through time: Werbos 1990).
 */
export function backwardPass(
  { backward, seed }: Schedule,
  v: Float64Array,
  g: Float64Array,
  after?: AfterEach,
): void {
  g.fill(0);
  if (seed === undefined) return;
  g[seed] = 1;
  for (let n = 0; n < backward.length; n++) {
    const { op, out, ins, k, at } = backward[n];
    if (after !== undefined && (n === 0 || backward[n - 1].out !== out))
      after(g, out.offset, out.rows * out.columns);
    op.backward(v, out, ins, k, g, g, at);
  }
}
