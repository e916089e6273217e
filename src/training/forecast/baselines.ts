/** "Tomorrow = today": for every target index the value just before it. @throws RangeError for index 0. */
export const persistence = (values: readonly number[], targets: readonly number[]): number[] =>
  seasonalNaive(values, targets, 1);

/**
 * "As one season ago": for every target index n the value at n − period.
 * @throws RangeError where that lies before the series.
 */
export function seasonalNaive(
  values: readonly number[],
  targets: readonly number[],
  period: number,
): number[] {
  return targets.map((n) => {
    if (n < period)
      throw new RangeError(`season of ${period}: nothing stands ${period} before index ${n}`);
    return values[n - period];
  });
}

/**
 * The same baselines without a look at the truth after the start: from index `from` on, the value of the last season
 * before it over and over (period 1: the last value, a flat line).
 */
export function freeNaive(
  values: readonly number[],
  targets: readonly number[],
  period: number,
): number[] {
  const from = targets[0] ?? 0;
  if (from < period)
    throw new RangeError(`season of ${period}: nothing stands ${period} before index ${from}`);
  return targets.map((n) => values[from - period + ((n - from) % period)]);
}

/** How many timesteps a season has, by the days from one date to the next: hours 24, trading days 5, months 12 … */
export function periodOf(spacing: number | undefined): number | undefined {
  if (spacing === undefined || spacing <= 0) return undefined;
  const known = [
    { days: 1 / 24, period: 24 },
    { days: 1, period: 5 },
    { days: 7, period: 52 },
    { days: 30.4, period: 12 },
    { days: 91.3, period: 4 },
  ];
  return known.find(({ days }) => Math.abs(spacing / days - 1) < 0.1)?.period;
}
