import { at } from '../engine/at.ts';
import type { Shape } from '../engine/formula.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import type { Program, Use } from './program/program.ts';
import { sourcesOf } from './program/strands.ts';
import type { Trace } from './trace.ts';

/**
 * What a block of numbers is, for one node n of the tape:
 * - `value`: n itself
 * - `gradient`: dL/dn, whole
 * - `contribution`: the part of dL/dn that arrives through the operation `from`
 * - `from-output` / `from-future`: the parts of a state's gradient that arrive from its own timestep / from the next one processed
 * - `running`: dL/dn of a parameter summed over its uses from the last one down to `from`
 * - `local`: the derivative of n by the argument of its function, e.g. 1 - h²
 */
export type BlockKind = (typeof blockKinds)[number];

const blockKinds = [
  'value',
  'gradient',
  'contribution',
  'from-output',
  'from-future',
  'running',
  'local',
] as const;

export interface BlockRef {
  readonly kind: BlockKind;
  readonly node: number;
  readonly from?: number;
}

/** One number of a trace: element (i, j) of a block, both from 0. */
export interface ValueRef extends BlockRef {
  readonly epoch: number;
  readonly i: number;
  readonly j: number;
}

/** The text under which a number stands in the page (`data-ref`) and can be found again. */
export function refText({ epoch, kind, node, from, i, j }: ValueRef): string {
  return [`e${epoch}`, kind, from === undefined ? node : `${node}<${from}`, `${i},${j}`].join('/');
}

/** The number that a text of `refText` stands for; undefined for any other text. */
export function readRef(text: string): ValueRef | undefined {
  const match = /^e(\d+)\/([a-z-]+)\/(\d+)(?:<(\d+))?\/(\d+),(\d+)$/.exec(text);
  if (match === null) return undefined;
  const [, epoch, name, node, from, i, j] = match;
  const kind = blockKinds.find((each) => each === name);
  if (kind === undefined) return undefined;
  return {
    epoch: Number(epoch),
    kind,
    node: Number(node),
    ...(from === undefined ? {} : { from: Number(from) }),
    i: Number(i),
    j: Number(j),
  };
}

export function blockKey({ kind, node, from }: BlockRef): string {
  return from === undefined ? `${kind}/${node}` : `${kind}/${node}<${from}`;
}

/** @throws RangeError where the program has no such node. */
export function nodeOf({ tape }: Program, id: number): TapeNode {
  const node = tape.nodes[id];
  if (node === undefined)
    throw new RangeError(`node ${id}: the tape has ${tape.nodes.length} nodes`);
  return node;
}

export const shapeOfBlock = (program: Program, { node }: BlockRef): Shape => nodeOf(program, node);

/** The uses of a node through which a gradient comes back to it, in tape order. */
export function gradientUses(program: Program, node: number): readonly Use[] {
  return program.flows[node] === true
    ? at(program.uses, node, 'node').filter(({ reader }) => program.flows[reader] === true)
    : [];
}

/**
 * Whether `reader` uses `node` at another timestep of the same layer, or at the first one of the decoder that goes on from
 * it: what comes back from there comes from the future.
 */
export function isFuture(program: Program, node: number, reader: number): boolean {
  const [state, user] = [nodeOf(program, node), nodeOf(program, reader)];
  if (isStart(state)) return user.part === 'layer' && user.layer === state.layer;
  const goesOn = user.part === 'layer' || isStart(user);
  if (!goesOn || user.t === state.t || state.part !== 'layer') return false;
  return user.layer === state.layer || sourcesOf(program, user.layer).includes(state.layer);
}

/** Whether a node is a state that a decoder starts from, made of both directions of the encoder. */
export const isStart = ({ part, name, named }: TapeNode): boolean =>
  part === 'joined' && named && name.endsWith('_prev');

/** Which uses a block sums over. */
export function usesOfBlock(program: Program, { kind, node, from }: BlockRef): readonly Use[] {
  const uses = gradientUses(program, node);
  switch (kind) {
    case 'gradient':
      return uses;
    case 'contribution':
      return uses.filter(({ reader }) => reader === from);
    case 'running':
      return uses.filter(({ reader }) => from === undefined || reader >= from);
    case 'from-output':
      return uses.filter(({ reader }) => !isFuture(program, node, reader));
    case 'from-future':
      return uses.filter(({ reader }) => isFuture(program, node, reader));
    default:
      return [];
  }
}

/** The numbers of a block, row after row. Contributions are computed anew by the operation that makes them. */
export function blockValues(trace: Trace, block: BlockRef): Float64Array {
  const { program, values, gradients } = trace;
  const { op, inputs, offset, rows, columns } = nodeOf(program, block.node);
  const size = rows * columns;
  if (block.kind === 'value') return values.subarray(offset, offset + size);
  if (block.kind === 'gradient') return gradients.subarray(offset, offset + size);
  const result = new Float64Array(size);
  if (block.kind === 'local') {
    const ones = new Float64Array(values.length).fill(1);
    const ins = inputs.map((id) => nodeOf(program, id));
    op.backward(values, { rows, columns, offset }, ins, 0, ones, result, 0);
    return result;
  }
  for (const { reader, k } of usesOfBlock(program, block)) {
    const user = nodeOf(program, reader);
    const ins = user.inputs.map((id) => nodeOf(program, id));
    user.op.backward(values, user, ins, k, gradients, result, 0);
  }
  return result;
}

/** The number that a reference names. @throws RangeError where there is none. */
export function numberAt(trace: Trace, ref: ValueRef): number {
  const { offset } = nodeOf(trace.program, ref.node);
  // Looked up where it stands: a view of its block would cost more than the number.
  if (ref.kind === 'value') return numberIn(trace.values, trace, ref, offset);
  if (ref.kind === 'gradient') return numberIn(trace.gradients, trace, ref, offset);
  return numberIn(blockValues(trace, ref), trace, ref);
}

/**
 * The number that a reference names, among the numbers of its block, which begin at `start`.
 * @throws RangeError where there is none.
 */
export function numberIn(numbers: Float64Array, trace: Trace, ref: ValueRef, start = 0): number {
  const { rows, columns } = nodeOf(trace.program, ref.node);
  const { i, j } = ref;
  const value = numbers[start + i * columns + j];
  if (value === undefined || !(i >= 0 && i < rows && j >= 0 && j < columns))
    throw new RangeError(`${refText(ref)}: the block is ${rows}×${columns}`);
  return value;
}
