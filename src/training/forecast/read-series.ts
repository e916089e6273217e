import { CsvFault, quoted } from './csv-fault.ts';
import { datesOf, daysOf } from './date-columns.ts';
import { type Direction, directionOf } from './guess-date-order.ts';
import { type Reading, rowsOf } from './guess-reading.ts';
import { isoOf } from './read-date.ts';
import { isMissing, largestNumber, readNumber } from './read-number.ts';
import type { Series } from './series.ts';
import type { Table } from './table.ts';
import { columnOf } from './table-columns.ts';

/** A series read from a table, and what was done to get it. */
export interface ReadSeries {
  readonly series: Series;
  /** How the file runs, whatever order was chosen. */
  readonly direction: Direction;
  /** Rows whose value is missing: each takes the value before it; at the beginning they are left out. */
  readonly missing: readonly number[];
  /** How many of them hold a number that says so. */
  readonly coded: number;
  /** How many dates stand there a second time. */
  readonly repeated: number;
  /** How many dates, in the chosen order, are earlier than the one before. */
  readonly slips: number;
  /** Days from a date to the next, the median; undefined without dates. */
  readonly spacing: number | undefined;
  /** The first and the last date in days since 1970-01-01; undefined without dates. */
  readonly days:
    | { readonly first: number; readonly last: number; readonly hasTime: boolean }
    | undefined;
}

interface Entry {
  readonly row: number;
  readonly label: string;
  readonly day: number | undefined;
  readonly value: number | undefined;
  readonly isCoded: boolean;
}

/**
 * The values of one column, the oldest first. A missing value takes the one before it in time, never one after it: a
 * forecast must not look ahead.
 * @throws CsvFault that names row and column of a cell which is no number or no date, or a column without values or with a
 * single one.
 */
export function readSeries(whole: Table, reading: Reading): ReadSeries {
  if (whole.fault !== undefined) throw whole.fault;
  const table = rowsOf(whole, reading);
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
  const isDated = reading.dates !== undefined;
  return {
    series: { values, labels: used.map(({ label }) => label) },
    direction,
    missing,
    coded: entries.filter(({ isCoded }) => isCoded).length,
    repeated: isDated ? days.length - new Set(days).size : 0,
    slips: slipsOf(used),
    spacing: isDated ? medianGap(used) : undefined,
    days: isDated && reading.form !== 'monthNames' ? endsOf(used) : undefined,
  };
}

/** Rows in which neither value nor date is given say nothing and are left out. */
function readEntries(table: Table, reading: Reading): Entry[] {
  const dates = datesOf(table, reading);
  const days = dates === undefined ? [] : daysOf(dates, reading.dateOrder, reading.form);
  return columnOf(table, reading.column).flatMap((cell, index) => {
    const date = dates?.[index];
    if (isMissing(cell) && isMissing(date ?? '') && dates !== undefined) return [];
    const { row } = table.rows[index];
    const found = isMissing(cell) ? undefined : readValue(table, reading, row, cell);
    const isCoded = found !== undefined && reading.codes.includes(found);
    return {
      row,
      label: labelOf(reading, days[index], date) ?? String(index + 1),
      day: date === undefined ? undefined : (days[index] ?? noDay(table, reading, row, date)),
      value: isCoded ? undefined : found,
      isCoded,
    };
  });
}

/** What stands for a row on screen: its date as it is written, but counted seconds and days as a date. */
function labelOf({ form }: Reading, day: number | undefined, date: string | undefined) {
  const isCounted = form === 'unix' || form === 'milliseconds' || form === 'serial';
  return isCounted && day !== undefined ? isoOf(day, day % 1 !== 0) : date;
}

/** @throws CsvFault always: the cell is no date */
function noDay({ file, heading }: Table, reading: Reading, row: number, cell: string): never {
  const parts = [reading.dates ?? 0, reading.months, reading.days, reading.times];
  const column = parts.flatMap((at) => (at === undefined ? [] : heading[at])).join(' + ');
  if (isMissing(cell)) throw new CsvFault('noDate', { file, row, column });
  throw new CsvFault('notDate', { file, row, column, found: quoted(cell) });
}

function readValue({ file, heading }: Table, reading: Reading, row: number, cell: string): number {
  const value = readNumber(cell, reading.decimal, reading.million);
  const column = heading[reading.column] ?? '';
  if (value !== undefined && Math.abs(value) <= largestNumber) return value;
  if (value !== undefined && reading.codes.includes(value)) return value;
  if (value !== undefined)
    throw new CsvFault('tooLargeNumber', { file, row, column, found: quoted(cell) });
  const example = reading.decimal === ',' ? '1.234,5' : '1234.5';
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

function endsOf(entries: readonly Entry[]): ReadSeries['days'] {
  const [first, last] = [entries[0]?.day, entries.at(-1)?.day];
  if (first === undefined || last === undefined) return undefined;
  const hasTime = entries.some(({ day = 0 }) => day % 1 !== 0);
  return { first, last, hasTime };
}
