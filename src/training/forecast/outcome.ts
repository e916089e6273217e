import { type Errors, measureErrors } from './metrics.ts';
import type { Prepared } from './prepare.ts';
import { unscale } from './scaling.ts';

/** What a net forecasts for the test part, in the units of the series. */
export interface Outcome {
  readonly seed: number;
  /** From true windows: every forecast looks one timestep ahead. */
  readonly oneStep: readonly number[];
  readonly errors: Errors;
}

/** The true values of the test part. */
export const testTruth = ({ values, split }: Prepared): readonly number[] => values.slice(split);

/** What scaled forecasts of the test part are worth. */
export function outcomeOf(prepared: Prepared, seed: number, scaled: readonly number[]): Outcome {
  const oneStep = scaled.map((value) => unscale(value, prepared.minMax));
  return { seed, oneStep, errors: measureErrors(oneStep, testTruth(prepared)) };
}
