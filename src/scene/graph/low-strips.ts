import { sum } from 'd3';
import type { Span } from './places.ts';
import type { Slot, Storey } from './storeys.ts';
import type { Levels } from './stretch.ts';

/**
 * Which states are strips of colours where there is no height for their numbers: none but those of many rows, those that
 * the output of a cell is made from, or all.
 */
export type Lows = 'none' | 'inner' | 'all';

/** Whether a slot is a low strip; the first state of a cell is its output and stands on top. */
export function isLow(lows: Lows, storey: Storey | undefined, index: number): boolean {
  const slot = storey?.slots[index];
  if (storey?.kind !== 'layer' || slot === undefined) return false;
  if (slot.within !== undefined || slot.rows < 2) return false;
  return lows === 'all' || (lows === 'inner' && index < storey.slots.length - 1);
}

/** Up to so many rows of states a column always has height for their numbers. */
const fewRows = 8;

/** Whether a network may have low strips in a room: its columns have many rows of states. */
export function mayBeLow(storeys: readonly Storey[]): boolean {
  const states = storeys.flatMap((of) => (of.kind === 'layer' ? of.slots : []));
  return sum(states, ({ rows, within }) => (within === undefined ? rows : 0)) > fewRows;
}

/** The ways in which a network may have low strips, from the fewest strips on. */
export function waysToBeLow(storeys: readonly Storey[]): readonly Lows[] {
  if (!mayBeLow(storeys)) return [];
  const ways = ['inner', 'all'] as const;
  return ways.filter((lows) =>
    storeys.some((storey) => storey.slots.some((_, index) => isLow(lows, storey, index))),
  );
}

/** Heights of a low strip, in px: those of the arrow that comes in, of its way back and of the weights above it. */
export const lowLevels = ({ rows }: Slot, n: number): Levels => [
  1.9 * n,
  2 * n,
  Math.max(2.4, 0.3 * rows) * n,
  Math.max(3, 0.5 * rows) * n,
];

/** Room for the letter of a low strip left of it within the cell, in em. */
const letterRoom = 0.9;

/** Where a low strip stands: behind its letter. */
export const lowSpan = ({ left, right }: Span, number: number): Span => ({
  left: left + letterRoom * number,
  right,
});
