import { expect, test } from 'vitest';
import { Spread } from './spread.ts';

function of(...values: readonly number[]): Spread {
  const spread = new Spread();
  spread.take(Float64Array.from([9, ...values, 9]), 1, values.length);
  return spread;
}

test('numbers have their ends and the two nearest to 0', () => {
  expect(of(0.5, -2, 3, -0.25, 0)).toMatchObject({
    ...{ count: 5, isWhole: false, least: -2, most: 3, above: 0.5, below: -0.25, magnitude: 3 },
  });
});

test('of one sign alone there is none nearest to 0 on the other side', () => {
  const spread = of(-3, -7);
  expect(spread).toMatchObject({ isWhole: true, least: -7, most: -3, below: -3, magnitude: 7 });
  expect(spread.above).toBeUndefined();
});

test('no numbers are all whole and have no ends', () => {
  const spread = of();
  expect(spread).toMatchObject({ count: 0, isWhole: true, magnitude: 0 });
  expect([spread.least, spread.most]).toEqual([undefined, undefined]);
});

test('what is not finite is no size, and NaN has no place', () => {
  const spread = of(1, Number.NEGATIVE_INFINITY, Number.NaN);
  expect(spread).toMatchObject({ isWhole: false, magnitude: 1, most: 1 });
  expect(spread.least).toBe(Number.NEGATIVE_INFINITY);
});
