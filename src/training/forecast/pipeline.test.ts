import { describe, expect, test } from 'vitest';
import { freeNaive, periodOf, persistence, seasonalNaive } from './baselines.ts';
import { measureErrors } from './metrics.ts';
import { prepareForecast } from './prepare.ts';
import reference from './reference/pipeline.json' with { type: 'json' };
import { checkLag } from './report.ts';
import { fitMinMax, scale, unscale } from './scaling.ts';
import { shippedNames, shippedSeries } from './shipped.ts';
import { cutWindows } from './windows.ts';

const { window, test: held, period, case: wanted } = reference;
const { values } = wanted;
const pipeline = { window, test: held, leak: false };
const prepared = prepareForecast(values, pipeline, 'values');

/** The largest absolute difference; NaN or another length is none. */
function largest(found: ArrayLike<number>, right: readonly number[]): number {
  if (found.length !== right.length) return Number.NaN;
  return Math.max(...right.map((value, index) => Math.abs(value - found[index])));
}

describe('the pipeline agrees with numpy:', () => {
  test('scaling is fitted on the training values', () => {
    expect(prepared.minMax).toEqual({ min: wanted.min, max: wanted.max });
  });

  test('windows are (samples, timesteps, 1) and the test looks back into the training part', () => {
    const { train, test: tested } = prepared;
    expect([train.samples, train.timesteps]).toEqual([values.length - held - window, window]);
    expect(tested.targets[0]).toBe(values.length - held);
    expect(largest(train.x, wanted.trainX)).toBeLessThan(1e-15);
    expect(largest(train.y, wanted.trainY)).toBeLessThan(1e-15);
    expect(largest(tested.x, wanted.testX)).toBeLessThan(1e-15);
    expect(largest(tested.y, wanted.testY)).toBeLessThan(1e-15);
  });

  test('RMSE, MAE and MAPE of the baselines and of a forecast', () => {
    const { targets } = prepared.test;
    const truth = targets.map((n) => values[n]);
    for (const [predicted, right] of [
      [persistence(values, targets), wanted.persistence],
      [seasonalNaive(values, targets, period), wanted.seasonal],
      [wanted.predicted, wanted.errors],
    ] as const) {
      const { rmse, mae, mape } = measureErrors(predicted, truth);
      expect(largest([rmse, mae, mape ?? 0], [right.rmse, right.mae, right.mape])).toBeLessThan(
        1e-12,
      );
    }
  });

  test('a forecast that mostly repeats yesterday fits the truth of yesterday best', () => {
    const found = checkLag(wanted.predicted, values, prepared.test.targets, 4);
    expect(largest(found.errors, wanted.lags)).toBeLessThan(1e-12);
    expect(found.best).toBe(1);
  });

  test('the random walk and the sine come from numpy’s random numbers', () => {
    const every50 = (name: 'walk' | 'sine') =>
      shippedSeries(name, 3).series.values.filter((_, index) => index % 50 === 0);
    expect(largest(every50('walk'), reference.walk)).toBeLessThan(1e-12);
    expect(largest(every50('sine'), reference.sine)).toBeLessThan(1e-14);
  });
});

test('a leaking scaling sees the test values, an honest one lets them go beyond 1', () => {
  const rising = Array.from({ length: 40 }, (_, n) => n);
  const honest = prepareForecast(rising, { window: 5, test: 10, leak: false }, 'rising');
  const leaking = prepareForecast(rising, { window: 5, test: 10, leak: true }, 'rising');
  expect(Math.max(...honest.test.y)).toBeGreaterThan(1.3);
  expect(Math.max(...leaking.test.y)).toBe(1);
  expect(Math.max(...leaking.train.y)).toBeLessThan(0.8);
});

test('scaling back gives the value again', () => {
  const minMax = fitMinMax([3, -4, 12.5]);
  expect(scale(-4, minMax)).toBe(0);
  expect(scale(12.5, minMax)).toBe(1);
  expect(unscale(scale(3.7, minMax), minMax)).toBeCloseTo(3.7, 14);
  expect(() => fitMinMax([2, 2])).toThrow('two different values');
});

test('without a look at the truth persistence is a flat line and the season repeats', () => {
  const targets = prepared.test.targets;
  expect(freeNaive(values, targets, period)).toEqual(wanted.freeSeasonal);
  expect(new Set(freeNaive(values, targets, 1)).size).toBe(1);
  expect(() => seasonalNaive(values, [3], 12)).toThrow('season of 12');
});

test('errors in percent leave values of 0 out', () => {
  expect(measureErrors([1, 2], [0, 4]).mape).toBe(50);
  expect(measureErrors([1], [0]).mape).toBeUndefined();
  expect(() => measureErrors([], [])).toThrow('at least 1');
});

test('too few values and values that are all the same are refused with what is wanted', () => {
  expect(() => prepareForecast([1, 2, 3], { window: 7, test: 2, leak: false }, 'three')).toThrow(
    'three: found 3 values, wanted at least 11 for windows of 7 and 2 test values',
  );
  const flat = [5, 5, 5, 5, 5, 5, 9];
  expect(() => prepareForecast(flat, { window: 2, test: 1, leak: false }, 'flat')).toThrow(
    'all values to train on are 5',
  );
  expect(() => cutWindows([1, 2, 3], 2, 1, 3)).toThrow('windows of 2');
});

test('seasons follow the dates: months 12, trading days 5, quarters 4', () => {
  expect([31, 1, 91, 7, 1 / 24, 400, undefined].map(periodOf)).toEqual([
    12,
    5,
    4,
    52,
    24,
    undefined,
    undefined,
  ]);
});

test('the shipped series are whole', () => {
  const { series } = shippedSeries('airline', 0);
  expect(series.values).toHaveLength(144);
  expect(series.values.reduce((sum, value) => sum + value, 0)).toBe(40363);
  expect([series.labels[0], series.labels.at(-1)]).toEqual(['1949-01', '1960-12']);
  const co2 = shippedSeries('co2', 0);
  expect([co2.series.values.length - co2.missing, co2.missing]).toEqual([741, 5]);
  expect([co2.series.labels[3], co2.series.values[3]]).toEqual(['1958-06', 317.51]);
  for (const name of shippedNames) {
    const { values: all, labels } = shippedSeries(name, 1).series;
    expect(labels).toHaveLength(all.length);
    expect(all.every(Number.isFinite)).toBe(true);
  }
});
