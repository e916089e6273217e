import { expect, test } from 'vitest';
import { layOutLossChart } from './loss-chart.ts';

const points = [
  { iteration: 0, smooth: 23, mean: 30, least: 20, most: 36 },
  { iteration: 50, smooth: 20, mean: 22, least: 10, most: 90 },
  { iteration: 100, smooth: 18, mean: 19, least: 9, most: 33 },
];
const room = { width: 400, height: 200 };

test('the curve runs from the left end to where the training stands', () => {
  const { placeOf, left, right, smooth } = layOutLossChart(points, 200, undefined, room);
  expect(placeOf(points[0]).x).toBe(left);
  expect(placeOf(points[2]).x).toBe((left + right) / 2);
  expect(smooth).toMatch(/^M46,.*L/);
});

test('a smaller loss stands lower, and 0 at the bottom', () => {
  const { placeOf, up, bottom } = layOutLossChart(points, 100, undefined, room);
  expect(placeOf(points[2]).y).toBeGreaterThan(placeOf(points[0]).y);
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
  expect(chart.levelY).toBeGreaterThan(chart.top);
  expect(chart.pointAt(chart.left + 3)).toBe(points[0]);
  expect(chart.pointAt(chart.right)).toBe(points[2]);
});

test('before the first point there are axes alone', () => {
  const chart = layOutLossChart([], 100, undefined, room);
  expect([chart.smooth, chart.mean, chart.band]).toEqual(['', '', '']);
  expect(chart.pointAt(0)).toBeUndefined();
});
