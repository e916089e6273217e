import { expect, test } from 'vitest';
import { append, largestOf, lengthOf, smallestOf } from './extremes.ts';

const many = Float64Array.from({ length: 1_000_000 }, (_, i) => Math.sin(i));

test('a million numbers have a largest, a smallest and a length', () => {
  expect(largestOf(many)).toBeCloseTo(1, 9);
  expect(smallestOf(many)).toBeCloseTo(-1, 9);
  expect(lengthOf(many)).toBeCloseTo(Math.sqrt(500_000), 2);
  const list: number[] = [];
  append(list, many);
  expect(list).toHaveLength(many.length);
});

test('few or none are as Math takes them', () => {
  for (const few of [[], [3], [3, -7, 2], [1, Number.NaN], [-0, 0], [1e308, 1e308, -1e300]]) {
    expect(largestOf(few)).toBe(Math.max(...few));
    expect(smallestOf(few)).toBe(Math.min(...few));
    expect(largestOf(few, 2.5)).toBe(Math.max(2.5, ...few));
    expect(smallestOf(few, 2.5)).toBe(Math.min(2.5, ...few));
    expect(lengthOf(few) / Math.hypot(...few) || 1).toBeCloseTo(1, 14);
  }
  expect(lengthOf([3, 4])).toBe(5);
});
