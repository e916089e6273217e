import { largestOf } from '../../engine/extremes.ts';
import type { Hand } from '../symbols.ts';
import type { Span } from './places.ts';
import { framePad } from './rows.ts';
import type { Slot, Storey } from './storeys.ts';
import { piecesWidth, slotPieces } from './symbol-pieces.ts';
import { radii } from './wire-path.ts';

/** How far left of the frame of a cell the lines from its gates run up, in px, and the size of the signs that they end in. */
export interface WireLanes {
  /** What is added to the state runs in the inner lane, what it is multiplied by in the outer one. */
  readonly inner: number;
  readonly outer: number;
  readonly radius: number;
}

/** Between symbols and the inner lane, and between the lanes, in em. */
const apart = { symbols: 0.7, lanes: 1 };

/** Whether lines lead from the gates of a storey to a state of it: where this comes in from the left. */
export const hasWires = ({ direction, slots }: Storey): boolean =>
  direction === 'forward' && slots.some(({ wiring }) => wiring !== undefined);

/** The lanes stand left of the symbols of the gates and of the states that they lead to. */
export function wireLanes(
  hand: Hand,
  { slots }: Storey,
  number: number,
  symbol: number,
): WireLanes {
  const named = slots.filter(({ within, wiring }) => within !== undefined || wiring !== undefined);
  const widths = named.map((slot) => symbolWidth(hand, slot, symbol));
  const inner = largestOf(widths, 0) + apart.symbols * number;
  return { inner, outer: inner + apart.lanes * number, radius: radii.knot * number };
}

/** The width of the symbol of a slot left of its cells. */
export function symbolWidth(hand: Hand, slot: Slot, symbol: number): number {
  const last = slot.nodes.findLastIndex((node) => node !== undefined);
  return piecesWidth(slotPieces(hand, slot, last, symbol), symbol);
}

/** Width of a strip that hangs below a road, in em. */
const asideWidth = 0.8;

/** How far left of the cells strips end that hang below the road of a state: they leave room for its symbol. */
function asideStart(hand: Hand, { slots }: Storey, number: number): number {
  const road = slots.find(({ wiring }) => wiring !== undefined);
  const width = road === undefined ? 0 : symbolWidth(hand, road, number);
  return framePad(number) + width + 0.55 * number;
}

/** The place of all strips that hang below a road, from the left of the cells. */
export function asideSpan(hand: Hand, storey: Storey, number: number, left: number): Span {
  const right = left - asideStart(hand, storey, number);
  const count = storey.slots.filter(({ within }) => within !== undefined).length;
  return { left: right - count * asideWidth * number, right };
}

/** Room that a storey wants before its cells for strips that hang below a road, in px. */
export const asideRoom = (hand: Hand, storey: Storey, number: number): number =>
  hasWires(storey) ? 0.3 * number - asideSpan(hand, storey, number, 0).left : 0;

/** Width of `1−` beside a line that carries what is left of a gate to 1, in em. */
export const restWidth = 1.3;

/** Room that the lines of a storey want between its cells and what stands left of them, in px. */
export function wireRoom(hand: Hand, storey: Storey, number: number): number {
  if (!hasWires(storey)) return 0;
  const { outer, radius } = wireLanes(hand, storey, number, number);
  const isKeptByRest = storey.slots.some(({ wiring }) => wiring?.keep.isRest === true);
  return outer + radius + framePad(number) + (isKeptByRest ? restWidth : 0.15) * number;
}
