import { expect, test } from 'vitest';
import { curveOf, nearestTo } from '../../scene/chart/chart.ts';
import { layOutLossChart } from './loss-chart.ts';

const points = [
  { place: 0, smooth: 23, mean: 30, least: 20, most: 36 },
  { place: 50, smooth: 20, mean: 22, least: 10, most: 90 },
  { place: 100, smooth: 18, mean: 19, least: 9, most: 33 },
];
const room = { width: 400, height: 200 };

test('the curve runs from the left end to where the training stands', () => {
  const chart = layOutLossChart(points, 200, undefined, room);
  const { path, points: drawn } = curveOf(chart, 'smooth');
  expect(drawn[0]?.x).toBe(chart.left);
  expect(drawn[2]?.x).toBe((chart.left + chart.right) / 2);
  expect(path).toMatch(/^M46,.*L/);
});

test('a smaller loss stands lower, and 0 at the bottom', () => {
  const { yOf, up, bottom } = layOutLossChart(points, 100, undefined, room);
  expect(yOf(points[2].smooth)).toBeGreaterThan(yOf(points[0].smooth));
  expect(up[0]).toEqual({ value: 0, y: bottom });
});

test('the band of the raw losses never leaves the picture', () => {
  const above = points.map((point) => ({ ...point, least: point.most - 2 }));
  for (const each of [points, above]) {
    const { band, top, bottom } = layOutLossChart(each, 100, undefined, room);
    const ys = [...band.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(bottom);
  }
});

test('there is room for the level, and the point nearest to the pointer is found', () => {
  const chart = layOutLossChart(points, 100, 60, room);
  expect(chart.yOf(60)).toBeGreaterThan(chart.top);
  expect(nearestTo(points, chart.placeAt(chart.left + 3))).toBe(points[0]);
  expect(nearestTo(points, chart.placeAt(chart.right))).toBe(points[2]);
});

test('before the first point there are axes alone', () => {
  const chart = layOutLossChart([], 100, undefined, room);
  expect([...chart.curves.map(({ path }) => path), chart.band]).toEqual(['', '', '']);
  expect(nearestTo([], chart.placeAt(0))).toBeUndefined();
});
