import { CsvFault } from './csv-fault.ts';
import { fitMinMax, type MinMax, scale } from './scaling.ts';
import { cutWindows, type Windows } from './windows.ts';

/** What the reports choose between a column of values and a net. */
export interface Pipeline {
  /** k: how many timesteps a window has. */
  readonly window: number;
  /** How many of the last values are kept for the test. */
  readonly test: number;
  /** Whether the scaling also looks at the test values, as it must not. */
  readonly leak: boolean;
}

/** A series made ready for a net. */
export interface Prepared {
  readonly values: readonly number[];
  readonly minMax: MinMax;
  /** The values scaled: 0…1 over what the scaling was fitted on. */
  readonly scaled: readonly number[];
  /** Index of the first test value. */
  readonly split: number;
  readonly train: Windows;
  readonly test: Windows;
}

/**
 * Scaling fitted on the training values alone (or leaking, on all), windows of k timesteps as (samples, timesteps, 1), and
 * the split in time: the last values are the test.
 * @throws CsvFault where too few values are left for two windows to train on.
 */
export function prepareForecast(
  values: readonly number[],
  { window, test, leak }: Pipeline,
  file: string,
): Prepared {
  const wanted = window + test + 2;
  if (values.length < wanted)
    throw new CsvFault('tooFew', { file, found: values.length, wanted, window, test });
  const split = values.length - test;
  const fitted = leak ? values : values.slice(0, split);
  if (fitted.every((value) => value === fitted[0]))
    throw new CsvFault('constant', { file, found: fitted[0] });
  const minMax = fitMinMax(fitted);
  const scaled = values.map((value) => scale(value, minMax));
  return {
    values,
    minMax,
    scaled,
    split,
    train: cutWindows(scaled, window, window, split),
    test: cutWindows(scaled, window, split, values.length),
  };
}
