import { describe, expect, test } from 'vitest';
import { decimalsFor, layOutChart, nearestTo, pointsFrom, zoomed } from './chart.ts';

const room = {
  size: { width: 600, height: 300 },
  edges: { left: 58, right: 16, top: 10, bottom: 26 },
};
const values = [1, 5, 3, 9, 2, 4, 4, 7, 6, 8];
const truth = { key: 'truth', points: pointsFrom(0, values) };

describe('a chart of lines', () => {
  const chart = layOutChart({ ...room, curves: [truth], span: { first: 0, last: 9 } });

  test('leads from the left edge to the right one, with all values between bottom and top', () => {
    expect([chart.xOf(0), chart.xOf(9)]).toEqual([chart.left, chart.right]);
    expect(chart.curves[0]?.path.match(/[ML]/g)).toHaveLength(10);
    for (const value of values) {
      expect(chart.yOf(value)).toBeGreaterThanOrEqual(chart.top);
      expect(chart.yOf(value)).toBeLessThanOrEqual(chart.bottom);
    }
    expect(chart.yOf(9)).toBeLessThan(chart.yOf(1));
  });

  test('finds the place that is nearest to a pointer, never one outside', () => {
    expect(chart.placeAt(chart.xOf(4) + 3)).toBe(4);
    expect([chart.placeAt(-50), chart.placeAt(5000)]).toEqual([0, 9]);
  });

  test('shows of a curve only what is within the span, and scales to it', () => {
    const late = { key: 'late', points: pointsFrom(6, [4, 4.5, 5]) };
    const part = layOutChart({ ...room, curves: [truth, late], span: { first: 5, last: 7 } });
    expect(part.curves.map(({ path }) => path.match(/[ML]/g)?.length)).toEqual([3, 2]);
    expect(part.yOf(4)).toBeGreaterThan(chart.yOf(4));
  });

  test('has 0 in it where that is wanted, and stands without values', () => {
    const curves = [{ key: 'loss', points: pointsFrom(1, [5, 4]) }];
    const wanted = layOutChart({ ...room, from: 0, curves, span: { first: 1, last: 2 } });
    expect(wanted.up[0]?.value).toBe(0);
    expect(layOutChart({ ...room, curves: [], span: { first: 0, last: 0 } }).curves).toEqual([]);
  });

  test('has a band from low to high', () => {
    const band = [
      { place: 2, low: 1, high: 3 },
      { place: 3, low: 2, high: 4 },
    ];
    const { band: path } = layOutChart({
      ...room,
      curves: [truth],
      band,
      span: { first: 0, last: 9 },
    });
    expect(path).toMatch(/^M.*Z$/);
  });

  test('has room for a band that reaches beyond the curves', () => {
    const band = [
      { place: 2, low: -40, high: 3 },
      { place: 3, low: 2, high: 70 },
      { place: 4, low: 1, high: 60 },
    ];
    const wide = layOutChart({ ...room, curves: [truth], band, span: { first: 0, last: 9 } });
    const ys = [...wide.band.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(6);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(wide.top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(wide.bottom);
  });

  test('breaks a line on a logarithmic axis where a value is 0, which no logarithm has', () => {
    const [curve] = layOutChart({
      ...room,
      curves: [{ key: 'norm', points: pointsFrom(1, [0.1, 0, 0.01]) }],
      span: { first: 1, last: 3 },
      isLog: true,
      ends: [0.01, 1],
    }).curves;
    expect(curve?.path.match(/M/g)).toHaveLength(2);
    expect(curve?.points.map(({ place, y }) => [place, y])).toEqual([
      [1, 142],
      [3, 274],
    ]);
  });

  test('starts each thing that is asked for at its own place', () => {
    const { across, up } = layOutChart({
      ...room,
      curves: [truth],
      span: { first: 0, last: 9 },
      ends: [0, 10],
      up: [0, 5, 10],
      across: [0, 9],
    });
    expect(up.map(({ y }) => y)).toEqual([274, 142, 10]);
    expect(across.map(({ x }) => x)).toEqual([58, 584]);
  });
});

test('the nearest of points that stand apart is found', () => {
  const points = [{ place: 0 }, { place: 50 }, { place: 100 }];
  expect([-5, 20, 26, 900].map((place) => nearestTo(points, place)?.place)).toEqual([
    0, 0, 50, 100,
  ]);
  expect(nearestTo([], 3)).toBeUndefined();
});

test('zooming stays around the place looked at and within the whole', () => {
  const whole = { first: 0, last: 100 };
  expect(zoomed(whole, whole, 90, 0.5)).toEqual({ first: 50, last: 100 });
  expect(zoomed(whole, whole, 40, 0.5)).toEqual({ first: 15, last: 65 });
  expect(zoomed({ first: 15, last: 65 }, whole, 40, 4)).toEqual(whole);
  expect(zoomed({ first: 10, last: 18 }, whole, 12, 0.5)).toEqual({ first: 8, last: 16 });
});

test('decimals follow the range', () => {
  expect([5000, 500, 50, 5, 0.5, 0.001, 0].map(decimalsFor)).toEqual([0, 0, 1, 2, 3, 5, 3]);
});
