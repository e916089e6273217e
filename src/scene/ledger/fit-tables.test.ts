import { expect, test } from 'vitest';
import { fitTables } from './fit-tables.ts';

test('the seven columns of ABCCD stand in two tables on a wide screen, in one on a pane', () => {
  expect(fitTables(1700, 7, 0)).toEqual({ tables: 2, stacked: false });
  expect(fitTables(430, 7, 0).tables).toBe(1);
});

test('what the slide printed stands beside our numbers where it fits, else below', () => {
  expect(fitTables(1700, 7, 5)).toEqual({ tables: 2, stacked: false });
  expect(fitTables(430, 7, 5)).toEqual({ tables: 1, stacked: true });
  expect(fitTables(1700, 7, 10).stacked).toBe(true);
});
