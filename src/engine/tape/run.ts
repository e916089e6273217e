import type { Op, Slot } from '../ops/op.ts';
import { type Pieces, whole } from '../pieces.ts';
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
  const varies = nodes.map(isVariable);
  for (const node of nodes) if (!varies[node.id]) varies[node.id] = readsOneOf(node, varies);
  const reached = nodes.map(({ id }) => id === loss);
  for (let id = nodes.length - 1; id >= 0; id--) if (reached[id]) reach(nodes[id], reached);
  return nodes.map(({ id }) => varies[id] && reached[id]);
}

const isVariable = ({ given, op }: TapeNode): boolean =>
  given === 'parameter' || given === 'input' || given === 'state' || op.stops === true;

function readsOneOf(node: TapeNode, marked: readonly boolean[]): boolean {
  const { inputs } = node;
  for (let k = 0; k < inputs.length; k++) if (marked[inputs[k]] && passesBack(node, k)) return true;
  return false;
}

/** Marks what the gradient of a node goes back to. */
function reach(node: TapeNode, marked: boolean[]): void {
  const { inputs } = node;
  for (let k = 0; k < inputs.length; k++) if (passesBack(node, k)) marked[inputs[k]] = true;
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
  return whole(scheduleInPieces(tape, from, to, loss, flows, held));
}

/** The same in pieces. */
export function* scheduleInPieces(
  tape: Tape,
  from: number,
  to: number,
  loss?: number,
  flows: readonly boolean[] = [],
  held = 0,
): Pieces<Schedule> {
  const { nodes } = tape;
  const slots: Slot[] = nodes.map(slotOf);
  const forward: ForwardCall[] = [];
  const backward: BackwardCall[] = [];
  for (let id = from; id < to; id++) {
    if (id % 8192 === 0) yield;
    const { given, op, inputs, cut } = nodes[id];
    if (given !== undefined) continue;
    const ins = inputs.map((input, k) =>
      held > 0 && cut.includes(k) ? movedBy(held, slots[input]) : slots[input],
    );
    forward.push({ op, out: slots[id], ins });
    if (!flows[id]) continue;
    // what is added last here comes first in the end
    for (let k = inputs.length - 1; k >= 0; k--)
      if (flows[inputs[k]] && passesBack(nodes[id], k))
        backward.push({ op, out: slots[id], ins, k, at: slots[inputs[k]].offset });
  }
  backward.reverse();
  return { forward, backward, seed: loss === undefined ? undefined : nodes[loss].offset };
}

const movedBy = (held: number, { rows, columns, offset }: Slot): Slot => ({
  rows,
  columns,
  offset: offset + held,
});

/** Called with the index range of a result as soon as it is complete. */
export type AfterEach = (numbers: Float64Array, from: number, size: number) => void;

/** How many calls are one piece: some milliseconds of large products. */
const piece = 64;

/** Fills the values of all computed nodes. */
export function forwardPass(pass: Schedule, v: Float64Array, after?: AfterEach): void {
  callForward(pass.forward, 0, pass.forward.length, v, after);
}

/** The same in pieces. */
export function* forwardInPieces(
  { forward }: Schedule,
  v: Float64Array,
  after?: AfterEach,
): Pieces<void> {
  for (let from = 0; from < forward.length; from += piece) {
    if (from > 0) yield;
    callForward(forward, from, Math.min(forward.length, from + piece), v, after);
  }
}

function callForward(
  calls: readonly ForwardCall[],
  from: number,
  to: number,
  v: Float64Array,
  after?: AfterEach,
): void {
  for (let n = from; n < to; n++) {
    const { op, out, ins } = calls[n];
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
  callBackward(backward, 0, backward.length, v, g, after);
}

/** The same in pieces. */
export function* backwardInPieces(
  { backward, seed }: Schedule,
  v: Float64Array,
  g: Float64Array,
  after?: AfterEach,
): Pieces<void> {
  g.fill(0);
  if (seed === undefined) return;
  g[seed] = 1;
  for (let from = 0; from < backward.length; from += piece) {
    if (from > 0) yield;
    callBackward(backward, from, Math.min(backward.length, from + piece), v, g, after);
  }
}

function callBackward(
  calls: readonly BackwardCall[],
  from: number,
  to: number,
  v: Float64Array,
  g: Float64Array,
  after?: AfterEach,
): void {
  for (let n = from; n < to; n++) {
    const { op, out, ins, k, at } = calls[n];
    if (after !== undefined && (n === 0 || calls[n - 1].out !== out))
      after(g, out.offset, out.rows * out.columns);
    op.backward(v, out, ins, k, g, g, at);
  }
}
