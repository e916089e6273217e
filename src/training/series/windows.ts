/** A row of the table that a series is cut into: so many values in a row, and the one after them. */
export interface Window {
  /** X1 … Xn, the oldest first. */
  readonly inputs: readonly number[];
  /** Y, the value at t + 1. */
  readonly target: number;
}

/**
 * The windows of a series, one per timestep that has `width` values up to it and one after it: n − width rows.
 * @throws RangeError where the width is not a whole number of at least 1.
 */
export function windowsOf(series: readonly number[], width: number): readonly Window[] {
  if (!Number.isInteger(width) || width < 1)
    throw new RangeError(`width: found ${width}, wanted a whole number of at least 1`);
  return series
    .slice(width)
    .map((target, from) => ({ inputs: series.slice(from, from + width), target }));
}
