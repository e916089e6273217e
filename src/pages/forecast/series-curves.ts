import type { Band, Curve } from './line-chart.ts';
import type { Result } from './use-result.ts';

/** Truth, forecasts of the windows trained on, and those of the test. */
export function curvesOf({ prepared, progress, forecast }: Result): Curve[] {
  const { values, split, train } = prepared;
  const from = train.targets[0] ?? 0;
  return [
    { key: 'truth', from: 0, values },
    { key: 'fit', from, values: progress.wide?.fit ?? [] },
    { key: 'test', from: split, values: forecast ?? [] },
  ];
}

/** What stands at a place: the truth, and the forecast where there is one. */
export function valuesAt(result: Result, place: number) {
  const [truth, ...forecasts] = curvesOf(result);
  const found = forecasts.flatMap(({ key, from, values }) => {
    const value = values[place - from];
    return value === undefined ? [] : [{ key, value }];
  });
  return { truth: truth?.values[place] ?? 0, forecast: found[0] };
}

/** The range of all seeds that are done, where there are several. */
export function bandOf({ mode, report, prepared }: Result): Band | undefined {
  const spread = report?.spread;
  if (mode !== 'oneStep' || spread === undefined || spread.runs.length < 2) return undefined;
  return { from: prepared.split, low: spread.low, high: spread.high };
}
