import type { Direction, TapeNode } from '../engine/tape/node.ts';
import { type Run, runsOf } from '../notation/runs.ts';
import { group, tightness } from '../notation/write-formula.ts';
import { nodeOf, usesOfBlock, type ValueRef } from '../trace/block.ts';
import { type Hand, symbolOf, writeBlock } from './symbols.ts';
import { tokensOf } from './tokens.ts';
import { layerPlace } from './whereabouts.ts';

/** A number by its block's symbol and its place in the block, from 1: h₂[1], U[1,3], (W h₁)[2]. */
export function nameOf(hand: Hand, { i, j, ...block }: ValueRef): readonly Run[] {
  const { rows, columns } = nodeOf(hand.program, block.node);
  const { written, tight } = writeBlock(hand, block);
  const place = columns > 1 ? `[${i + 1},${j + 1}]` : rows > 1 ? `[${i + 1}]` : '';
  return [
    ...runsOf(tight < tightness.power ? group(written) : written),
    ...(place === '' ? [] : [{ text: place }]),
  ];
}

/** Of a part of a sum over time, the timesteps that it covers: t = 3, t = 4…3. Undefined for all other numbers. */
export function timestepsOf({ program }: Hand, ref: ValueRef): string | undefined {
  if (ref.kind !== 'contribution' && ref.kind !== 'running') return undefined;
  const times = usesOfBlock(program, ref).map(({ reader }) => nodeOf(program, reader).t);
  const [first, last] = [times.at(-1), times[0]];
  return first === undefined ? undefined : first === last ? `t = ${first}` : `t = ${first}…${last}`;
}

/** What a number is, for saying it in words. Rows and columns from 1; what does not exist is undefined. */
export interface NumberWords {
  /** Whether it is a gradient of the symbol, whole or in part. */
  readonly isGradient: boolean;
  /** Name without its timestep. */
  readonly symbol: string | undefined;
  readonly t: number | undefined;
  /** From 1, where there are several layers. */
  readonly layer: number | undefined;
  /** Where a layer runs both ways. */
  readonly direction: Direction | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** The token that the row stands for. */
  readonly token: string | undefined;
}

export function wordsOf(hand: Hand, { kind, node: id, i, j }: ValueRef): NumberWords {
  const { program } = hand;
  const node = nodeOf(program, id);
  const { t, given, rows, columns } = node;
  const { layer, direction } = layerPlace(program, node);
  return {
    isGradient: kind === 'value' ? isOfGradient(node) : kind !== 'local',
    symbol: plainSymbol(hand, id),
    t: given === 'parameter' ? undefined : t,
    layer,
    direction,
    row: rows > 1 ? i + 1 : undefined,
    column: columns > 1 ? j + 1 : undefined,
    token: columns === 1 ? tokenOf(hand, id, i) : undefined,
  };
}

/** Whether an update reads it as the gradient of its parameter, as it is or clipped. */
const isOfGradient = ({ given, name }: TapeNode): boolean =>
  given === 'gradient' || name === 'clipped';

/** The name as the equations have it (a, W xh); nothing where there is none. */
function plainSymbol(hand: Hand, id: number): string | undefined {
  const node = nodeOf(hand.program, id);
  if (!node.named || node.name.includes(' ')) return undefined;
  const { base, sub } = symbolOf(hand, node).name;
  return sub === undefined ? base : `${base} ${sub}`;
}

/** Rows of inputs, targets and the readout stand for the tokens of a vocabulary. */
const tokenOf = ({ program }: Hand, id: number, i: number): string | undefined =>
  tokensOf(program, nodeOf(program, id))?.[i];
