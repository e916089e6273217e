import { expect, test } from 'vitest';
import type { LedgerGroup } from './ledger.ts';
import { dealGroups, groupsAround } from './windowed.ts';

const groups: readonly LedgerGroup[] = Array.from({ length: 10 }, (_, i) => ({
  t: i + 1,
  rows: 1,
  cells: [],
}));
const times = (some: readonly LedgerGroup[]) => some.map(({ t }) => t);

test('few timesteps are all shown', () => {
  expect(groupsAround(groups, 7, 10)).toBe(groups);
});

test('of many, those around the present one are shown, and the ends hold', () => {
  expect(times(groupsAround(groups, 6, 4))).toEqual([4, 5, 6, 7]);
  expect(times(groupsAround(groups, 10, 4))).toEqual([7, 8, 9, 10]);
  expect(times(groupsAround(groups, undefined, 4))).toEqual([1, 2, 3, 4]);
});

test('two tables share the timesteps, the first ones left', () => {
  expect(dealGroups(groups.slice(0, 5), 2).map(times)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(dealGroups(groups.slice(0, 1), 2).map(times)).toEqual([[1]]);
  expect(dealGroups([], 2)).toEqual([]);
});
