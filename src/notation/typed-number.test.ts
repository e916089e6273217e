import { describe, expect, test } from 'vitest';
import { isBeginning, nudged, readNumber, shortNumber } from './typed-number.ts';

describe('a typed number is read', () => {
  test.each([
    ['0,25', 0.25],
    ['0.25', 0.25],
    [' −1,5 ', -1.5],
    ['-1.5', -1.5],
    ['+2', 2],
    [',5', 0.5],
    ['.5', 0.5],
    ['3,', 3],
    ['1e-3', 0.001],
    ['2,5E−8', 2.5e-8],
  ])('%j as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', 'abc', '1,2,3', '1.234,5', '1 2', '--1', 'e5', 'NaN', '∞', '1e999', '0x10'])(
    'but not %j',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

test('a sign or an open exponent may still become a number, other text may not', () => {
  expect(['', '-', '−', '0,', ',', '1e', '1e-', ' '].filter(isBeginning)).toHaveLength(8);
  expect(['a', '1,,', '--', '1x', '1 2'].filter(isBeginning)).toEqual([]);
});

test.each([
  [0.15, '0,15'],
  [-3, '−3'],
  [0.0001, '0,0001'],
  [0.287027359, '0,287'],
  [-0.061175641, '−0,061'],
  [-1.6243453, '−1,62'],
  [0.00012345, '1,2e−4'],
  [-12345678, '−1,2e7'],
  [4294967295, '4,29e9'],
])('a narrow field shows %d as %s', (value, text) => {
  expect(shortNumber(value, true)).toBe(text);
  expect(text.length).toBeLessThanOrEqual(6);
});

test('a number is stepped without the digits that binary fractions add, and back to itself', () => {
  expect(nudged(0.1, 0.01)).toBe(0.11);
  expect(nudged(0.3, -0.1)).toBe(0.2);
  expect(nudged(0.07, 0.01)).toBe(0.08);
  expect(Object.is(nudged(-0.01, 0.01), 0)).toBe(true);
  const drawn = 1.6243453636632417;
  expect(nudged(nudged(drawn, 0.01), -0.01)).toBe(drawn);
  expect(nudged(1e-8, 1e-8)).toBe(2e-8);
});
