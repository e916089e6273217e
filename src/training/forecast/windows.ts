/** Windows of k timesteps with the value that follows each. */
export interface Windows {
  /** N × k × 1 numbers, row by row: samples, timesteps, features; laid out when they are first asked for. */
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
  const samples = to - from;
  let x: Float64Array | undefined;
  return {
    get x() {
      x ??= fillWindows(values, k, from - k, samples);
      return x;
    },
    y: Float64Array.from(values.slice(from, to)),
    samples,
    timesteps: k,
    targets: Array.from({ length: samples }, (_, n) => from + n),
  };
}

/** Window after window, each one timestep later. @returns shape N × k */
function fillWindows(
  values: readonly number[],
  k: number,
  first: number,
  samples: number,
): Float64Array {
  const x = new Float64Array(samples * k);
  for (let n = 0; n < samples; n++)
    for (let t = 0; t < k; t++) x[n * k + t] = values[first + n + t];
  return x;
}
