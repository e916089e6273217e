import { describe, expect, test } from 'vitest';
import { decimalsFor, layOutLines, zoomed } from './line-chart.ts';

const room = { width: 600, height: 300, fromZero: false };
const truth = { key: 'truth', from: 0, values: [1, 5, 3, 9, 2, 4, 4, 7, 6, 8] };

describe('a chart of lines', () => {
  const chart = layOutLines({ ...room, curves: [truth], span: { first: 0, last: 9 } });

  test('leads from the left edge to the right one, with all values between bottom and top', () => {
    expect([chart.xOf(0), chart.xOf(9)]).toEqual([chart.left, chart.right]);
    expect(chart.paths[0]?.path.match(/[ML]/g)).toHaveLength(10);
    for (const value of truth.values) {
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
    const late = { key: 'late', from: 6, values: [4, 4.5, 5] };
    const part = layOutLines({ ...room, curves: [truth, late], span: { first: 5, last: 7 } });
    expect(part.paths.map(({ path }) => path.match(/[ML]/g)?.length)).toEqual([3, 2]);
    expect(part.yOf(4)).toBeGreaterThan(chart.yOf(4));
  });

  test('has 0 in it where that is wanted, and stands without values', () => {
    const curves = [{ key: 'loss', from: 1, values: [5, 4] }];
    const wanted = layOutLines({ ...room, fromZero: true, curves, span: { first: 1, last: 2 } });
    expect(wanted.up[0]?.value).toBe(0);
    expect(layOutLines({ ...room, curves: [], span: { first: 0, last: 0 } }).paths).toEqual([]);
  });

  test('has a band from low to high', () => {
    const band = { from: 2, low: [1, 2], high: [3, 4] };
    const { band: path } = layOutLines({
      ...room,
      curves: [truth],
      band,
      span: { first: 0, last: 9 },
    });
    expect(path).toMatch(/^M.*Z$/);
  });

  test('has room for a band that reaches beyond the curves', () => {
    const band = { from: 2, low: [-40, 2, 1], high: [3, 70, 60] };
    const wide = layOutLines({ ...room, curves: [truth], band, span: { first: 0, last: 9 } });
    const ys = [...wide.band.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(6);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(wide.top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(wide.bottom);
  });
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
