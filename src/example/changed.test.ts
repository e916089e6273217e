import { describe, expect, test } from 'vitest';
import { lesson } from '../lessons/abccd/lesson.ts';
import { isOtherEntry, rowsBefore } from './changed.ts';
import type { InputEntry } from './example.ts';
import { numbersAt } from './numbers-at.ts';

const W_xh = { kind: 'layer', layer: 0, name: 'W_xh' } as const;
const { example } = lesson;

test('what stood at a place is given row by row, and not at all where the shape is another', () => {
  const four = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  expect(rowsBefore(example, W_xh, four)).toEqual(numbersAt(example, W_xh));
  expect(rowsBefore(example, { kind: 'state', layer: 0, name: 'h' }, [1, 2, 3])).toEqual([
    [0],
    [0],
    [0],
  ]);
  expect(rowsBefore(example, W_xh, [...four, [0, 0, 0, 0]])).toBeUndefined();
  expect(rowsBefore(example, { ...W_xh, name: 'W_no' }, four)).toBeUndefined();
});

describe('an entry of the sequence is another', () => {
  const names = ['A', 'B'];
  const is = (one: InputEntry | undefined, other: InputEntry, later = names): boolean =>
    isOtherEntry({ entries: one === undefined ? [] : [one], names }, 1, {
      entry: other,
      names: later,
    });
  const table: readonly (readonly [string, boolean, boolean])[] = [
    ['the same token', is('A', 'A'), false],
    ['another token', is('A', 'B'), true],
    ['the same token with another name', is('A', 'Z', ['Z', 'B']), false],
    ['nothing in place of a token', is('A', null), true],
    ['numbers in place of a token', is('A', [0, 1]), true],
    ['other numbers, which are marked one by one', is([1, 0], [0, 1]), false],
    ['the output before', is('A', { from: 'previous', pick: 'greedy' }), true],
    ['a timestep that is new', is(undefined, 'A'), false],
  ];
  test.each(table)('%s', (_, found, expected) => expect(found).toBe(expected));

  test('a target where none was wanted', () => {
    expect(isOtherEntry({ entries: undefined, names }, 1, { entry: 'A', names })).toBe(true);
    expect(isOtherEntry({ entries: undefined, names }, 1, { entry: null, names })).toBe(false);
  });
});
