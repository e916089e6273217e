import { describe, expect, test } from 'vitest';
import { placeWords } from './ChartSentence.tsx';
import { layOutNorms } from './chart.ts';

const size = { width: 630, height: 334 };
const falling = Array.from({ length: 100 }, (_, index) => 0.5 ** (99 - index));

describe('the chart', () => {
  test('has equal steps for equal factors: halving 99 times is a straight line', () => {
    const [curve] = layOutNorms([{ key: 'a', values: falling }], 100, size).curves;
    const slopes = curve?.points.slice(1).map(({ x, y }, index) => {
      const before = curve.points[index];
      return (y - (before?.y ?? 0)) / (x - (before?.x ?? 0));
    });
    expect(Math.max(...(slopes ?? [])) - Math.min(...(slopes ?? [1]))).toBeLessThan(1e-9);
    expect(curve?.points.at(-1)).toMatchObject({ place: 100, x: 608, y: 28 });
    expect(curve?.points[0]?.x).toBe(58);
  });

  test('keeps 1 on the axis, and reaches above it where a gradient grows', () => {
    const small = layOutNorms([{ key: 'a', values: [0.001, 0.1, 1] }], 3, size);
    expect(small.yOf(1)).toBe(28);
    const large = layOutNorms([{ key: 'a', values: [5e6, 10, 1] }], 3, size);
    expect(large.yOf(1)).toBeGreaterThan(28);
    expect(large.curves[0]?.points[0]?.y).toBeGreaterThanOrEqual(28);
  });

  test('breaks the line where a value is 0, which no logarithm has', () => {
    const [curve] = layOutNorms([{ key: 'a', values: [0.1, 0, 0.2, 1] }], 4, size).curves;
    expect(curve?.path.match(/M/g)).toHaveLength(2);
    expect(curve?.path).not.toContain('NaN');
    expect(curve?.points.map(({ place }) => place)).toEqual([1, 3, 4]);
  });

  test('draws nothing, but its axes, of a curve of zeros', () => {
    const chart = layOutNorms([{ key: 'a', values: [0, 0] }], 2, size);
    expect(chart.curves[0]).toMatchObject({ path: '', points: [], marks: [], name: undefined });
    expect(chart.up.map(({ value }) => value)).toEqual([0.01, 0.1, 1]);
  });

  test('gives every curve another sign and names that do not cover each other', () => {
    const values = falling;
    const curves = ['a', 'b', 'c'].map((key) => ({ key, values }));
    const drawn = layOutNorms(curves, 100, size).curves;
    expect(new Set(drawn.map(({ mark }) => mark)).size).toBe(3);
    const heights = drawn.map(({ name }) => name?.y ?? Number.NaN).sort((a, b) => a - b);
    heights.slice(1).forEach((y, index) => {
      expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(17);
    });
    expect(Math.max(...heights)).toBeLessThanOrEqual(334 - 66 - 5);
  });

  test.each([2, 7, 10, 11, 25, 43, 60, 99, 100])(
    'has few timesteps on its axis, 1 and %d among them',
    (T) => {
      const times = layOutNorms([], T, size).across.map(({ place }) => place);
      expect([times[0], times.at(-1)]).toEqual([1, T]);
      expect(times.length).toBeLessThanOrEqual(10);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    },
  );

  test('finds the timestep of a place, also beside the axis', () => {
    const { across, placeAt } = layOutNorms([], 100, size);
    for (const { place, x } of across) expect(placeAt(x + 1)).toBe(place);
    expect([placeAt(0), placeAt(700)]).toEqual([1, 100]);
  });
});

describe('the sentence under the axis', () => {
  const words = ['Pria', 'makan', 'ungu'];
  const place = (T: number) => placeWords(words, layOutNorms([], T, size).across, 58, 608);

  test('has a word at every timestep where they are as many', () => {
    expect(place(3).map(({ word, x }) => [word, x])).toEqual([
      ['Pria', 58],
      ['makan', 333],
      ['ungu', 608],
    ]);
  });

  test('keeps its two ends where it is longer or shorter', () => {
    for (const T of [2, 50]) expect(place(T).map(({ word }) => word)).toEqual(['Pria …', '… ungu']);
  });
});
