import type { Choices, RowOrder } from './choices.ts';
import { type DateColumns, datesOf, daysOf } from './date-columns.ts';
import { blocksOf } from './guess-blocks.ts';
import { type Code, findCodes } from './guess-codes.ts';
import { guessColumn } from './guess-column.ts';
import { type DateDoubt, type Direction, directionOf, guessDateOrder } from './guess-date-order.ts';
import { guessDates, unreadDates } from './guess-dates.ts';
import { guessMarks } from './guess-marks.ts';
import {
  columnsNamed,
  findNamed,
  findSeries,
  keyOf,
  partsOf,
  type SeriesParts,
} from './guess-series.ts';
import type { TableRow } from './parse-cells.ts';
import { type DateOrder, monthOf } from './read-date.ts';
import {
  type DecimalMark,
  isMissing,
  type MillionName,
  readNumber,
  scaleWordOf,
} from './read-number.ts';
import type { Table } from './table.ts';
import { type Column, columnOf } from './table-columns.ts';

/** How a table is read as a series: everything here is guessed and may be corrected. */
export interface Reading extends DateColumns {
  readonly decimal: DecimalMark;
  /** Index of the column of values. */
  readonly column: number;
  readonly dateOrder: DateOrder;
  readonly order: RowOrder;
  /** What an M behind a number means. */
  readonly million: MillionName;
  /** Numbers that say that there is no value. */
  readonly codes: readonly number[];
  /** Of several series the rows of one: what stands in some columns. */
  readonly series: { readonly columns: readonly number[]; readonly value: string } | undefined;
}

/** A reading, and what nothing in the file decides. */
export interface Guess {
  readonly reading: Reading;
  readonly direction: Direction;
  /** The series that the rows hold, where they are several. */
  readonly parts: SeriesParts | undefined;
  readonly doubts: Doubts;
}

export interface Doubts {
  /** A number that fits both decimal marks. */
  readonly marks: string | undefined;
  readonly dates: DateDoubt | undefined;
  readonly codes: readonly Code[];
  /** A number whose M may be juta and miliar. */
  readonly million: string | undefined;
  /** The rows of several series below one another; none where there is one. */
  readonly blocks: readonly (readonly TableRow[])[];
}

/** The rows of the series that is read. */
export const rowsOf = (table: Table, { series }: Pick<Reading, 'series'>): Table =>
  series === undefined
    ? table
    : {
        ...table,
        rows: table.rows.filter(({ cells }) => keyOf(cells, series.columns) === series.value),
      };

/** The reading that fits a table best, with what is chosen. Undefined where no column can hold the values. */
export function guessReading(
  table: Table,
  columns: readonly Column[],
  choices: Choices,
): Guess | undefined {
  const dateColumns = guessDates(columns, choices);
  const { dates, months, days, times } = dateColumns;
  const used = [dates, months, days, times].flatMap((at) => at ?? []);
  const wanted = columns.find(({ name }) => name === choices.column)?.at;
  const column = wanted ?? guessColumn(columns, used);
  if (column === undefined) return undefined;
  const parts = partsFor(table, columns, choices, dateColumns, [...used, column]);
  const series = seriesFor(parts, choices);
  const own = rowsOf(table, { series });
  const order = orderOf(own, dateColumns, choices);
  const cells = columnOf(own, column);
  const blocks =
    choices.series === null || choices.order !== undefined ? [] : blocksOf(own, order.days);
  const values = valuesOf(cells, columns, column, used, table.delimiter, choices);
  const { decimal, million, codes } = values;
  const reading = {
    ...dateColumns,
    column,
    series,
    decimal,
    million,
    codes,
    dateOrder: order.dateOrder,
    order: order.order,
  };
  const doubts = { ...values.doubts, dates: order.doubt, blocks };
  return { reading, direction: order.direction, parts, doubts };
}

function partsFor(
  table: Table,
  columns: readonly Column[],
  choices: Choices,
  dates: DateColumns,
  used: readonly number[],
): SeriesParts | undefined {
  const { series } = choices;
  const named = series == null ? undefined : columnsNamed(table, series);
  if (named !== undefined) return partsOf(table, named);
  const cells = datesOf(table, dates);
  if (cells === undefined) return findUndated(table, columns, choices, used);
  if (dates.form === 'monthNames') return findSeries(table, columns, cells.map(monthOf), used);
  const order = choices.dateOrder ?? guessDateOrder(cells, dates).dateOrder;
  return findSeries(table, columns, daysOf(cells, order, dates.form), used);
}

/** Series in a table without dates: dates that cannot be read still say where they begin anew, and so do names of places. */
function findUndated(
  table: Table,
  columns: readonly Column[],
  choices: Choices,
  used: readonly number[],
): SeriesParts | undefined {
  const unread = choices.dates === null ? undefined : unreadDates(columns, undefined);
  if (unread === undefined || used.includes(unread.at)) return findNamed(table, columns, used);
  const labels = columnOf(table, unread.at);
  const places = new Map([...new Set(labels)].map((label, at) => [label, at]));
  const days = labels.map((label) => (isMissing(label) ? undefined : places.get(label)));
  return findSeries(table, columns, days, [...used, unread.at]);
}

function seriesFor(parts: SeriesParts | undefined, { series }: Choices): Reading['series'] {
  if (parts === undefined || series === null) return undefined;
  const { columns, values } = parts;
  const wanted = series?.value.toLowerCase();
  const value = values.find((each) => each.toLowerCase() === wanted) ?? values[0];
  return value === undefined ? undefined : { columns, value };
}

function valuesOf(
  cells: readonly string[],
  columns: readonly Column[],
  column: number,
  used: readonly number[],
  delimiter: string,
  choices: Choices,
) {
  const others = columns.filter(
    ({ at, kind }) => at !== column && !used.includes(at) && kind === 'number',
  );
  const marks = guessMarks(
    cells,
    others.flatMap((other) => other.cells),
    delimiter,
  );
  const decimal = choices.decimal ?? marks.decimal;
  const { million, doubt } = guessMillion(cells);
  const numbers = cells.flatMap((cell) =>
    isMissing(cell) ? [] : (readNumber(cell, decimal, choices.million ?? million) ?? []),
  );
  const { taken, doubted } = findCodes(numbers);
  return {
    decimal,
    million: choices.million ?? million,
    codes: choices.codes ?? taken.map(({ value }) => value),
    doubts: {
      marks: choices.decimal === undefined ? marks.doubt : undefined,
      codes: choices.codes === undefined ? doubted : [],
      million: choices.million === undefined ? doubt : undefined,
    },
  };
}

/** M is million beside K and B, miliar beside jt and T; with rupiah alone, and of “5 m”, nobody knows. */
function guessMillion(cells: readonly string[]): {
  million: MillionName;
  doubt: string | undefined;
} {
  const units = cells.filter((cell) => scaleWordOf(cell) !== undefined);
  if (units.length > 0 && units.every((cell) => /\s[mbt]$/.test(cell.trim())))
    return { million: 'unit', doubt: units[0] };
  const words = new Map<string, string>();
  for (const cell of cells) {
    const word = scaleWordOf(cell);
    if (word !== undefined && !words.has(word)) words.set(word, cell);
  }
  const cell = words.get('m');
  if (cell === undefined) return { million: 'million', doubt: undefined };
  if (['jt', 'juta', 'rb', 'ribu', 'triliun', 'trilyun'].some((word) => words.has(word)))
    return { million: 'billion', doubt: undefined };
  const isRupiah = cells.some((each) => /rp|idr/i.test(each));
  const isEnglish = ['k', 'b', 'bn', 'million', 'mn'].some((word) => words.has(word));
  return {
    million: isRupiah && !isEnglish ? 'billion' : 'million',
    doubt: isRupiah && !isEnglish ? cell : undefined,
  };
}

function orderOf(table: Table, dates: DateColumns, choices: Choices) {
  const cells = datesOf(table, dates) ?? [];
  const guessed = guessDateOrder(cells, dates);
  const dateOrder = choices.dateOrder ?? guessed.dateOrder;
  const days = daysOf(cells, dateOrder, dates.form);
  const direction = directionOf(days);
  const order = choices.order ?? orderFor(direction);
  const doubt =
    choices.dateOrder === undefined && choices.order === undefined ? guessed.doubt : undefined;
  return { dateOrder, days, direction, order, doubt };
}

/** The order of rows that puts the oldest first. */
export const orderFor = (direction: Direction): RowOrder =>
  direction === 'newestFirst' ? 'turned' : direction === 'mixed' ? 'byDate' : 'asWritten';
