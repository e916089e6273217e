import { CsvFault } from './csv-fault.ts';
import { type DateOrder, readDate } from './read-date.ts';
import { type DecimalMark, guessDecimal, isMissing, readNumber } from './read-number.ts';
import type { Table } from './table.ts';

/** In which order the rows of a file become a series. */
export const rowOrders = ['asWritten', 'turned', 'byDate'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** How a table is read as a series: everything here is guessed and may be corrected. */
export interface Reading {
  readonly decimal: DecimalMark;
  /** Index of the column of values. */
  readonly column: number;
  /** Index of the column of dates; undefined where there is none. */
  readonly dates: number | undefined;
  /** Index of the column of months, where the dates are years beside it; undefined where there is none. */
  readonly months: number | undefined;
  readonly dateOrder: DateOrder;
  readonly order: RowOrder;
}

/** How the dates of a file run down its rows. */
export type Direction = 'oldestFirst' | 'newestFirst' | 'mixed' | 'unknown';

/** What most cells of a column are. */
export type ColumnKind = 'number' | 'date' | 'text' | 'empty';

/** The cells of a column from top to bottom. */
export const columnOf = ({ rows }: Table, column: number): string[] =>
  rows.map(({ cells }) => cells[column] ?? '');

/** The dates of a table as texts from top to bottom, a year joined with its month; undefined where there are none. */
export function datesOf(
  table: Table,
  { dates, months }: Pick<Reading, 'dates' | 'months'>,
): string[] | undefined {
  if (dates === undefined) return undefined;
  const cells = columnOf(table, dates);
  if (months === undefined) return cells;
  return columnOf(table, months).map((month, row) => joinMonth(cells[row] ?? '', month));
}

/** 2018 and 1 are 2018-01; 2018 and Januari are Januari 2018. */
function joinMonth(year: string, month: string): string {
  if (isMissing(year) && isMissing(month)) return '';
  return /^\d+$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${month} ${year}`;
}

/** What most of the cells that are not missing can be read as. */
export function kindOf(cells: readonly string[], decimal: DecimalMark): ColumnKind {
  const given = cells.filter((cell) => !isMissing(cell));
  if (given.length === 0) return 'empty';
  const isDate = (cell: string) => (readDate(cell, 'dmy') ?? readDate(cell, 'mdy')) !== undefined;
  const dates = given.filter(isDate).length;
  const numbers = given.filter((cell) => readNumber(cell, decimal) !== undefined).length;
  if (dates >= numbers && 2 * dates >= given.length) return 'date';
  return 2 * numbers >= given.length ? 'number' : 'text';
}

const wishes = [
  /^open$|^pembukaan$/i,
  /^(close|last|price|harga|terakhir|penutupan)\b/i,
  /value|nilai|jumlah|kasus|total|count|pasien|passengers|co2|suhu|temperature/i,
];

/**
 * The reading that fits a table best: the decimal mark that most cells want, the first column of dates, the column
 * `Open` as in the reports or one with another telling name or the last of numbers, and the order that puts the oldest first.
 * @param wanted the index of the column, where it is not to be guessed
 * @throws CsvFault where no column holds numbers.
 */
export function guessReading(table: Table, wanted?: number): Reading {
  const columns = table.heading.map((_, index) => columnOf(table, index));
  const decimal = guessDecimal(columns.flat(), table.delimiter);
  const kinds = columns.map((cells) => kindOf(cells, decimal));
  const years = kinds.findIndex(
    (kind, index) => kind === 'number' && isYears(table.heading[index] ?? '', columns[index] ?? []),
  );
  const beside = years < 0 ? -1 : table.heading.findIndex((name) => isMonth.test(name));
  const open = kinds.map((kind, at) => (at === years || at === beside ? 'text' : kind));
  const column = wanted ?? guessColumn(table, open);
  const dated = kinds.findIndex((kind, at) => kind === 'date' && at !== wanted);
  const dates = dated >= 0 ? dated : years >= 0 ? years : undefined;
  const months = dates === years && beside >= 0 && beside !== wanted ? beside : undefined;
  const cells = datesOf(table, { dates, months }) ?? [];
  const dateOrder = guessDateOrder(cells);
  const direction = directionOf(cells.map((cell) => dayOf(cell, dateOrder)));
  return { decimal, column, dates, months, dateOrder, order: orderFor(direction) };
}

/** The order of rows that puts the oldest first. */
export const orderFor = (direction: Direction): RowOrder =>
  direction === 'newestFirst' ? 'turned' : direction === 'mixed' ? 'byDate' : 'asWritten';

function guessColumn({ file, heading }: Table, kinds: readonly ColumnKind[]): number {
  const numbers = kinds.flatMap((kind, index) => (kind === 'number' ? [index] : []));
  const wished = wishes.flatMap((wish) => numbers.filter((at) => wish.test(heading[at] ?? '')));
  const column = wished[0] ?? numbers.at(-1);
  if (column === undefined) throw new CsvFault('noNumbers', { file });
  return column;
}

/** Bare years count as dates where the heading says so. */
const isYears = (name: string, cells: readonly string[]): boolean =>
  /^(year|tahun|date|tanggal|periode|period|time|waktu)$/i.test(name) &&
  cells.every((cell) => isMissing(cell) || /^[12]\d{3}$/.test(cell));

/** Headings of a column of months, which make a date with the years beside them. */
const isMonth = /^(month|months|mon|bulan|bln)$/i;

/** A date, or a bare year in a column of dates, in days since 1970-01-01; undefined where it is neither. */
export const dayOf = (cell: string, order: DateOrder): number | undefined =>
  readDate(/^[12]\d{3}$/.test(cell) ? `${cell}-01` : cell, order);

/** Which of both orders reads more of the dates; where both read as many, the one that runs one way. */
function guessDateOrder(cells: readonly string[]): DateOrder {
  const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) => {
    const days = cells.map((cell) => dayOf(cell, order));
    return days.filter((day) => day !== undefined).length + oneWay(days);
  });
  return (mdy ?? 0) > (dmy ?? 0) ? 'mdy' : 'dmy';
}

/** The share of steps that go the way of the most. */
function oneWay(days: readonly (number | undefined)[]): number {
  const { up, down } = countSteps(days);
  return Math.max(up, down) / Math.max(1, days.length);
}

/** How the dates of a column run: nine of ten steps one way are a direction, single slips do not hide it. */
export function directionOf(days: readonly (number | undefined)[]): Direction {
  const { up, down } = countSteps(days);
  if (up + down === 0) return 'unknown';
  if (up >= 9 * down) return 'oldestFirst';
  return down >= 9 * up ? 'newestFirst' : 'mixed';
}

function countSteps(days: readonly (number | undefined)[]): { up: number; down: number } {
  const given = days.flatMap((day) => day ?? []);
  let [up, down] = [0, 0];
  for (let at = 1; at < given.length; at++) {
    if (given[at] > given[at - 1]) up++;
    else if (given[at] < given[at - 1]) down++;
  }
  return { up, down };
}
