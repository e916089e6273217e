import type { Op, Slot } from '../ops/op.ts';
import { inRanges, type Pieces, whole } from '../pieces.ts';
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

/** How many nodes are looked at in one piece: some milliseconds. */
const nodesAtOnce = 8192;

/** Which nodes the loss depends on through a chain of derivatives, and that are not constants. */
export const gradientFlows = (tape: Tape, loss: number | undefined): readonly boolean[] =>
  whole(flowsInPieces(tape, loss));

/** The same in pieces. */
export function* flowsInPieces(
  { nodes }: Tape,
  loss: number | undefined,
): Pieces<readonly boolean[]> {
  const count = nodes.length;
  const varies = new Array<boolean>(count);
  yield* inRanges(0, count, nodesAtOnce, (from, to) => {
    for (let id = from; id < to; id++)
      varies[id] = isVariable(nodes[id]) || readsOneOf(nodes[id], varies);
  });
  const reached: boolean[] = nodes.map(({ id }) => id === loss);
  yield* inRanges(0, count, nodesAtOnce, (from, to) => {
    for (let id = count - 1 - from; id >= count - to; id--)
      if (reached[id]) reach(nodes[id], reached);
  });
  return varies.map((each, id) => each && reached[id]);
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
  const slots = new Array<Slot>(nodes.length);
  yield* inRanges(0, nodes.length, nodesAtOnce, (start, end) => {
    for (let id = start; id < end; id++) slots[id] = slotOf(nodes[id]);
  });
  const calls = { forward: [], backward: [] };
  yield* inRanges(from, to, nodesAtOnce, (start, end) =>
    addCalls(calls, { nodes, slots, flows, held }, start, end),
  );
  const { forward, backward } = calls;
  backward.reverse();
  return { forward, backward, seed: loss === undefined ? undefined : nodes[loss].offset };
}

interface Scheduled {
  readonly nodes: readonly TapeNode[];
  readonly slots: readonly Slot[];
  readonly flows: readonly boolean[];
  readonly held: number;
}

function addCalls(
  { forward, backward }: { readonly forward: ForwardCall[]; readonly backward: BackwardCall[] },
  { nodes, slots, flows, held }: Scheduled,
  from: number,
  to: number,
): void {
  for (let id = from; id < to; id++) {
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
}

const movedBy = (held: number, { rows, columns, offset }: Slot): Slot => ({
  rows,
  columns,
  offset: offset + held,
});

/** Called with the index range of a result as soon as it is complete. */
export type AfterEach = (numbers: Float64Array, from: number, size: number) => void;

/** How many calls, and how many numbers that they look at, are one piece: some milliseconds. */
const callsAtOnce = 4096;
const numbersAtOnce = 400_000;

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
  for (let from = 0, to = 0; from < forward.length; from = to) {
    if (from > 0) yield;
    to = endOfPiece(forward, from);
    callForward(forward, from, to, v, after);
  }
}

/** Where the piece ends that begins with a call; one call is never divided. */
function endOfPiece(calls: readonly ForwardCall[], from: number): number {
  const most = Math.min(calls.length, from + callsAtOnce);
  let numbers = 0;
  let to = from;
  while (to < most && numbers < numbersAtOnce) {
    const { out, ins } = calls[to];
    numbers += sizeOf(out);
    for (let k = 0; k < ins.length; k++) numbers += sizeOf(ins[k]);
    to++;
  }
  return to;
}

const sizeOf = ({ rows, columns }: Slot): number => rows * columns;

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

/** The same in pieces, in gradients that are all 0 yet. */
export function* backwardInPieces(
  { backward, seed }: Schedule,
  v: Float64Array,
  g: Float64Array,
  after?: AfterEach,
): Pieces<void> {
  if (seed === undefined) return;
  g[seed] = 1;
  for (let from = 0, to = 0; from < backward.length; from = to) {
    if (from > 0) yield;
    to = endOfPiece(backward, from);
    callBackward(backward, from, to, v, g, after);
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
