import { sampleOf } from './body-form.ts';
import { cellKind } from './cell-kind.ts';
import { isMissing } from './read-number.ts';
import type { Table } from './table.ts';

/** What most cells of a column are. */
export type ColumnKind = 'number' | 'date' | 'text' | 'empty';

/** A column as far as guesses look at it. */
export interface Column {
  readonly at: number;
  readonly name: string;
  readonly kind: ColumnKind;
  /** Some of its cells from top to bottom, without those that are missing. */
  readonly cells: readonly string[];
}

/** The cells of a column from top to bottom. */
export const columnOf = ({ rows }: Table, column: number): string[] =>
  rows.map(({ cells }) => cells[column] ?? '');

/** The columns of a table, from a sample of its rows. */
export function columnsOf({ heading, rows }: Table): readonly Column[] {
  const sample = sampleOf(rows);
  return heading.map((name, at) => {
    const cells = sample.map((row) => row.cells[at] ?? '').filter((cell) => !isMissing(cell));
    return { at, name, cells, kind: kindOf(cells) };
  });
}

/** What most of some cells that are not missing can be read as. */
export function kindOf(cells: readonly string[]): ColumnKind {
  if (cells.length === 0) return 'empty';
  const counts = { v: 0, d: 0, t: 0, e: 0 };
  for (const cell of cells) counts[isCompactDate(cell) ? 'd' : cellKind(cell)]++;
  if (counts.d >= counts.v && 2 * counts.d >= cells.length) return 'date';
  return 2 * counts.v >= cells.length ? 'number' : 'text';
}

/** 20181024 is a number too, but one that is a date in every row is a date. */
const isCompactDate = (cell: string): boolean =>
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(cell);
