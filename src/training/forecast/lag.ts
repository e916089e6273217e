import { smallestOf } from '../../engine/extremes.ts';
import { measureErrors } from './metrics.ts';

/** How well predictions fit the truth when they are moved back in time. */
export interface LagCheck {
  /** RMSE against the truth `lag` timesteps earlier, for lag 0, 1 … */
  readonly errors: readonly number[];
  /** The lag of the smallest error: 0 for a forecast, 1 for a net that repeats yesterday. */
  readonly best: number;
}

/**
 * Compares the prediction for every target index n with the truth at n − lag, for lags 0 to `most`: a net that merely
 * repeats its last input fits the truth of one timestep earlier best.
 * @throws RangeError where a lag leads before the series.
 */
export function checkLag(
  predicted: readonly number[],
  values: readonly number[],
  targets: readonly number[],
  most: number,
): LagCheck {
  const errors = Array.from({ length: most + 1 }, (_, lag) => {
    if (targets.some((n) => n < lag)) throw new RangeError(`lag ${lag}: leads before the series`);
    return measureErrors(
      predicted,
      targets.map((n) => values[n - lag]),
    ).rmse;
  });
  return { errors, best: errors.indexOf(smallestOf(errors)) };
}
