import { describe, expect, test } from 'vitest';
import { airlinePassengers } from './airline.ts';
import { windowsOf } from './windows.ts';

test('the airline series has the 144 published figures', () => {
  expect(airlinePassengers).toHaveLength(144);
  expect(airlinePassengers.reduce((sum, each) => sum + each, 0)).toBe(40_363);
  expect(airlinePassengers.slice(0, 5)).toEqual([112, 118, 132, 129, 121]);
  expect([Math.min(...airlinePassengers), Math.max(...airlinePassengers)]).toEqual([104, 622]);
});

describe('windows of a series', () => {
  test('of one feature are the table of the slides', () => {
    const rows = windowsOf(airlinePassengers, 1);
    expect(rows).toHaveLength(143);
    expect(rows.slice(0, 5).map(({ inputs, target }) => [...inputs, target])).toEqual([
      [112, 118],
      [118, 132],
      [132, 129],
      [129, 121],
      [121, 135],
    ]);
  });

  test('of three features are the table of the slides', () => {
    const rows = windowsOf(airlinePassengers, 3);
    expect(rows).toHaveLength(141);
    expect(rows.slice(0, 5).map(({ inputs, target }) => [...inputs, target])).toEqual([
      [112, 118, 132, 129],
      [118, 132, 129, 121],
      [132, 129, 121, 135],
      [129, 121, 135, 148],
      [121, 135, 148, 148],
    ]);
  });

  test('are none where the series is not longer than a window', () => {
    expect(windowsOf([1, 2, 3], 3)).toEqual([]);
  });

  test('want a whole width', () => {
    expect(() => windowsOf([1, 2, 3], 0)).toThrow('width: found 0');
    expect(() => windowsOf([1, 2, 3], 1.5)).toThrow('width: found 1.5');
  });
});
