import { type BandPoint, type Curve, type Edges, pointsFrom } from '../../scene/chart/chart.ts';
import type { Result } from './use-result.ts';

/** Room for numbers of five digits at the left, and for dates below. */
export const edges: Edges = { left: 58, right: 16, top: 10, bottom: 26 };

/** Truth, forecasts of the windows trained on, and those of the test. */
export function curvesOf({ prepared, progress, forecast }: Result): Curve[] {
  const { values, split, train } = prepared;
  const from = train.targets[0] ?? 0;
  return [
    { key: 'truth', points: pointsFrom(0, values) },
    { key: 'fit', points: pointsFrom(from, progress.wide?.fit ?? []) },
    { key: 'test', points: pointsFrom(split, forecast ?? []) },
  ];
}

/** What stands at a place: the truth, and the forecast where there is one. */
export function valuesAt({ prepared, progress, forecast }: Result, place: number) {
  const { values, split, train } = prepared;
  return {
    truth: values[place] ?? 0,
    forecast: forecast?.[place - split] ?? progress.wide?.fit[place - (train.targets[0] ?? 0)],
  };
}

/** The range of all seeds that are done, where there are several. */
export function bandOf({ mode, report, prepared }: Result): readonly BandPoint[] {
  const spread = report?.spread;
  if (mode !== 'oneStep' || spread === undefined || spread.runs.length < 2) return [];
  return spread.low.flatMap((low, n) => {
    const high = spread.high[n];
    return high === undefined ? [] : [{ place: prepared.split + n, low, high }];
  });
}
