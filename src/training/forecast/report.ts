import { smallestOf } from '../../engine/extremes.ts';
import { freeNaive, persistence, seasonalNaive } from './baselines.ts';
import type { ForecastProgress } from './forecast-training.ts';
import { type Errors, measureErrors } from './metrics.ts';
import { type Outcome, testTruth } from './outcome.ts';
import type { Prepared } from './prepare.ts';

/** One timestep ahead from true windows, or without a look at the truth after the start of the test. */
export const modes = ['oneStep', 'free'] as const;
export type Mode = (typeof modes)[number];

/** Who wins by RMSE: the net, "tomorrow = today", or "as one season ago". */
export type Contender = 'net' | 'persistence' | 'seasonal';

export interface ReportRow {
  readonly who: Contender;
  readonly errors: Errors;
}

/** What a net is worth beside the two forecasts that cost nothing. */
export interface ForecastReport {
  readonly rows: readonly ReportRow[];
  readonly winner: Contender;
  /** RMSE of the net over that of the better baseline: below 1 the net is better. */
  readonly ratio: number;
  /** By how many percent it is below or above. */
  readonly percent: number;
  /** Of the net's forecasts, one timestep ahead. */
  readonly lag: LagCheck;
  /** RMSE of every seed that is done, with mean and standard deviation (n − 1). */
  readonly spread: Spread | undefined;
}

export interface Spread {
  readonly runs: readonly { readonly seed: number; readonly rmse: number }[];
  readonly mean: number;
  readonly deviation: number | undefined;
  /** Smallest and largest forecast of all seeds for every test value. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Lags that are compared. */
const mostLag = 6;

/**
 * Errors on the test part of the net and of both baselines, in the units of the series; undefined before the first epoch.
 * @param period timesteps of a season; where it reaches before the series there is no seasonal row
 */
export function reportOf(
  prepared: Prepared,
  progress: ForecastProgress,
  mode: Mode,
  period: number,
): ForecastReport | undefined {
  const latest = latestOf(progress);
  const forecast = mode === 'free' ? progress.wide?.free : latest?.oneStep;
  if (latest === undefined || forecast === undefined) return undefined;
  const truth = testTruth(prepared);
  const rows = [
    { who: 'net' as const, errors: measureErrors(forecast, truth) },
    ...baselinesOf(prepared, mode, period),
  ];
  const [net, ...others] = rows;
  const best = others.reduce((a, b) => (b.errors.rmse < a.errors.rmse ? b : a));
  const ratio = net.errors.rmse / best.errors.rmse;
  const { values, test, split } = prepared;
  return {
    rows,
    winner: ratio < 1 ? 'net' : best.who,
    ratio,
    percent: 100 * Math.abs(ratio - 1),
    lag: checkLag(latest.oneStep, values, test.targets, Math.min(mostLag, split)),
    spread: spreadOf(progress.outcomes),
  };
}

/** What the net gave last: of the seed in training, or of the one before. */
export const latestOf = ({ latest, outcomes }: ForecastProgress): Outcome | undefined =>
  latest ?? outcomes.at(-1);

function baselinesOf(prepared: Prepared, mode: Mode, period: number): ReportRow[] {
  const { values, test, split } = prepared;
  const truth = testTruth(prepared);
  const naive = (steps: number) =>
    mode === 'free'
      ? freeNaive(values, test.targets, steps)
      : seasonalNaive(values, test.targets, steps);
  const rows: ReportRow[] = [
    {
      who: 'persistence',
      errors: measureErrors(mode === 'free' ? naive(1) : persistence(values, test.targets), truth),
    },
  ];
  if (period > 1 && period <= split)
    rows.push({ who: 'seasonal', errors: measureErrors(naive(period), truth) });
  return rows;
}

function spreadOf(outcomes: readonly Outcome[]): Spread | undefined {
  if (outcomes.length === 0) return undefined;
  const runs = outcomes.map(({ seed, errors }) => ({ seed, rmse: errors.rmse }));
  const mean = runs.reduce((sum, { rmse }) => sum + rmse, 0) / runs.length;
  const squares = runs.reduce((sum, { rmse }) => sum + (rmse - mean) ** 2, 0);
  const over = (pick: (...values: number[]) => number) =>
    outcomes[0].oneStep.map((_, n) => pick(...outcomes.map(({ oneStep }) => oneStep[n])));
  return {
    runs,
    mean,
    deviation: runs.length < 2 ? undefined : Math.sqrt(squares / (runs.length - 1)),
    low: over(Math.min),
    high: over(Math.max),
  };
}

/** How well predictions fit the truth when they are moved back in time. */
interface LagCheck {
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
