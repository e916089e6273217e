/** What maps a range of values onto 0…1. */
export interface MinMax {
  readonly min: number;
  readonly max: number;
}

/**
 * The smallest and the largest of values, as scikit-learn's MinMaxScaler.fit finds them.
 * @throws RangeError where there are no two different values.
 */
export function fitMinMax(values: readonly number[]): MinMax {
  const min = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const max = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(min < max)) throw new RangeError('min–max scaling: wanted at least two different values');
  return { min, max };
}

/** (x − min) / (max − min): 0…1 for values between the two, outside of it beyond. */
export const scale = (value: number, { min, max }: MinMax): number => (value - min) / (max - min);

/** The value in its own units: min + scaled · (max − min). */
export const unscale = (scaled: number, { min, max }: MinMax): number => min + scaled * (max - min);
