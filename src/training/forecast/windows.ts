import { windowsOf } from '../series/windows.ts';

/** Windows of k timesteps with the value that follows each. */
export interface Windows {
  /** N × k × 1 numbers, row by row: samples, timesteps, features. */
  readonly x: Float64Array;
  /** N values, each what follows its window. */
  readonly y: Float64Array;
  /** N. */
  readonly samples: number;
  /** k. */
  readonly timesteps: number;
  /** The index in the series of every y. */
  readonly targets: readonly number[];
}

/**
 * The windows whose next value has an index from `from` to before `to`: x of the target at n is values[n − k … n − 1]. The
 * first targets of a test part thus look back into the training part, as in the reports.
 * @throws RangeError where a window would begin before the series.
 */
export function cutWindows(
  values: readonly number[],
  k: number,
  from: number,
  to: number,
): Windows {
  if (from < k || to > values.length || to < from)
    throw new RangeError(
      `windows of ${k}: found targets ${from} to ${to} of ${values.length}, wanted them from ${k} on`,
    );
  const rows = windowsOf(values.slice(from - k, to), k);
  return {
    x: Float64Array.from(rows.flatMap(({ inputs }) => inputs)),
    y: Float64Array.from(rows, ({ target }) => target),
    samples: rows.length,
    timesteps: k,
    targets: rows.map((_, n) => from + n),
  };
}
