import { scaleLinear, sum } from 'd3';

/** Lengths of one part of a line, in px: at its tightest, with small gaps only, as it should be, at its widest. */
export type Levels = readonly [number, number, number, number];

/** A part that has the same length whatever the room. */
export const fixed = (length: number): Levels => [length, length, length, length];

/** The length of all parts together at a level from 0 (tightest) to 3. */
export const totalAt = (parts: readonly Levels[], level: 0 | 1 | 2 | 3): number =>
  sum(parts, (levels) => levels[level]);

/**
 * Shares a length between parts: all of them go from one level to the next together. What is left beyond the
 * widest level stays over; with too little room all parts are at their tightest.
 */
export function stretch(parts: readonly Levels[], length: number): readonly number[] {
  const levels = [0, 1, 2, 3] as const;
  const totals = levels.map((level) => totalAt(parts, level));
  // equal totals would leave the scale without an inverse
  const rising = totals.map((total, level) => total + level * 1e-6);
  const level = scaleLinear(rising, levels).clamp(true)(length);
  return parts.map((lengths) => scaleLinear(levels, lengths)(level));
}
