import { expect, test } from 'vitest';
import { isSame } from './same-shape.ts';

test('data are the same where all their parts are', () => {
  expect(isSame({ box: { x: 1 }, pieces: ['h'] }, { box: { x: 1 }, pieces: ['h'] })).toBe(true);
  expect(isSame(Number.NaN, Number.NaN)).toBe(true);
});

test.each([
  [{ x: 1 }, { x: 2 }],
  [{ x: 1 }, { y: 1 }],
  [{ x: undefined }, {}],
  [['h'], ['h', 'c']],
  [
    ['h', 'c'],
    ['h', 'x'],
  ],
  [null, {}],
  [1, '1'],
])('%j is not %j', (a, b) => {
  expect(isSame(a, b)).toBe(false);
});
