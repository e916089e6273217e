import { expect, test } from 'vitest';
import { layOutSeries } from './SeriesChart.tsx';

test('a series goes from left to right, larger values higher, from 0 up', () => {
  const { points, years, up, line } = layOutSeries(
    Array.from({ length: 25 }, (_, index) => index * 10),
    { width: 246, height: 128 },
  );
  expect(points).toHaveLength(25);
  expect(points[0]).toEqual({ x: 38, y: 108 });
  expect(points[24]).toEqual({ x: 238, y: 8 });
  expect(years).toEqual([38, 138, 238]);
  expect(up[0]).toEqual({ value: 0, y: 108 });
  expect(line.startsWith('M38,108L')).toBe(true);
});
