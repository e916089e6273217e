import { CsvFault, quoted } from './csv-fault.ts';
import {
  columnOf,
  type Direction,
  datesOf,
  dayOf,
  directionOf,
  type Reading,
} from './guess-reading.ts';
import { isMissing, readNumber } from './read-number.ts';
import type { Series } from './series.ts';
import type { Table } from './table.ts';

/** A series read from a table, and what was done to get it. */
export interface ReadSeries {
  readonly series: Series;
  /** How the file runs, whatever order was chosen. */
  readonly direction: Direction;
  /** Rows whose value is missing: each takes the value before it; at the beginning they are left out. */
  readonly missing: readonly number[];
  /** How many dates stand there a second time. */
  readonly repeated: number;
  /** How many dates, in the chosen order, are earlier than the one before. */
  readonly slips: number;
  /** Days from a date to the next, the median; undefined without dates. */
  readonly spacing: number | undefined;
}

interface Entry {
  readonly row: number;
  readonly label: string;
  readonly day: number | undefined;
  readonly value: number | undefined;
}

/**
 * The values of one column, the oldest first. A missing value takes the one before it in time, never one after it: a
 * forecast must not look ahead.
 * @throws CsvFault that names row and column of a cell which is no number or no date, or a column without values or with a
 * single one.
 */
export function readSeries(table: Table, reading: Reading): ReadSeries {
  const entries = readEntries(table, reading);
  const days = entries.map(({ day }) => day);
  const direction = directionOf(days);
  const ordered = inOrder(entries, reading);
  const first = ordered.findIndex(({ value }) => value !== undefined);
  const column = table.heading[reading.column] ?? '';
  if (first < 0) throw new CsvFault('onlyMissing', { file: table.file, column });
  const used = ordered.slice(first);
  const values: number[] = [];
  for (const { value } of used) values.push(value ?? values[values.length - 1]);
  if (values.every((value) => value === values[0]))
    throw new CsvFault('constant', { file: table.file, column, found: values[0] });
  const missing = entries.flatMap(({ row, value }) => (value === undefined ? [row] : []));
  return {
    series: { values, labels: used.map(({ label }) => label) },
    direction,
    missing,
    repeated: reading.dates === undefined ? 0 : days.length - new Set(days).size,
    slips: slipsOf(used),
    spacing: reading.dates === undefined ? undefined : medianGap(used),
  };
}

/** Rows in which neither value nor date is given say nothing and are left out. */
function readEntries(table: Table, reading: Reading): Entry[] {
  const dates = datesOf(table, reading);
  return columnOf(table, reading.column).flatMap((cell, index) => {
    const date = dates?.[index];
    if (isMissing(cell) && isMissing(date ?? '') && dates !== undefined) return [];
    const { row } = table.rows[index];
    return {
      row,
      label: date ?? String(index + 1),
      day: date === undefined ? undefined : readDay(table, reading, row, date),
      value: isMissing(cell) ? undefined : readValue(table, reading, row, cell),
    };
  });
}

function readDay({ file, heading }: Table, reading: Reading, row: number, cell: string): number {
  const day = dayOf(cell, reading.dateOrder);
  if (day !== undefined) return day;
  const columns = [reading.dates ?? 0, reading.months].flatMap((at) => at ?? []);
  const column = columns.map((at) => heading[at]).join(' + ');
  if (isMissing(cell)) throw new CsvFault('noDate', { file, row, column });
  throw new CsvFault('notDate', { file, row, column, found: quoted(cell) });
}

function readValue({ file, heading }: Table, reading: Reading, row: number, cell: string): number {
  const value = readNumber(cell, reading.decimal);
  if (value !== undefined) return value;
  const example = reading.decimal === ',' ? '1.234,5' : '1234.5';
  const column = heading[reading.column] ?? '';
  throw new CsvFault('notNumber', { file, row, column, found: quoted(cell), example });
}

function inOrder(entries: readonly Entry[], { order }: Reading): readonly Entry[] {
  if (order === 'asWritten') return entries;
  if (order === 'turned') return entries.toReversed();
  return entries.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
}

const slipsOf = (entries: readonly Entry[]): number =>
  entries.slice(1).filter(({ day = 0 }, index) => day < (entries[index].day ?? 0)).length;

function medianGap(entries: readonly Entry[]): number | undefined {
  const gaps = entries
    .slice(1)
    .map(({ day = 0 }, index) => Math.abs(day - (entries[index].day ?? 0)));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
