import { type DateOrder, monthOf, readDate } from './read-date.ts';
import { isMissing } from './read-number.ts';
import { readTime } from './read-time.ts';
import type { Table } from './table.ts';
import { columnOf } from './table-columns.ts';

/** How the cells of a column of dates are to be taken. */
export type DateForm =
  | 'written'
  | 'unix'
  | 'milliseconds'
  | 'serial'
  | 'yearMonth'
  | 'digits'
  | 'monthNames';

/** The columns whose cells make a date together: indices. */
export interface DateColumns {
  /** Dates, or years where there are months. */
  readonly dates: number | undefined;
  readonly months: number | undefined;
  readonly days: number | undefined;
  readonly times: number | undefined;
  readonly form: DateForm;
}

/** The dates of a table as texts from top to bottom, their parts joined; undefined where there are none. */
export function datesOf(
  table: Table,
  { dates, months, days, times }: DateColumns,
): string[] | undefined {
  if (dates === undefined) return undefined;
  const whole = columnOf(table, dates);
  const dated = months === undefined ? whole : withParts(table, whole, months);
  const withDay = days === undefined ? dated : joinAll(dated, columnOf(table, days), joinDay);
  return times === undefined ? withDay : joinAll(withDay, columnOf(table, times), joinTime);
}

/** Years with the months, quarters or weeks beside them; a year that stands once holds for all below it. */
function withParts(table: Table, years: readonly string[], at: number): string[] {
  const parts = columnOf(table, at);
  const name = table.heading[at] ?? '';
  const join = joins.find(({ named }) => named.test(name))?.join ?? joinMonth;
  let last = '';
  const filled = years.map((year, row) => {
    if (!isMissing(year)) last = year;
    return isMissing(parts[row] ?? '') ? year : last;
  });
  return joinAll(filled, parts, join);
}

type Join = (before: string, part: string) => string;

const joinAll = (before: readonly string[], parts: readonly string[], join: Join): string[] =>
  before.map((text, row) => join(text, parts[row] ?? ''));

/** 2018 and 1 are 2018-01; 2018 and Januari are Januari 2018. */
export const joinMonth: Join = (year, month) => {
  if (isMissing(year) && isMissing(month)) return '';
  return /^\d+$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${month} ${year}`;
};

/** 2018 and III, 3, Q3 or Triwulan III are Q3 2018. */
const joinQuarter: Join = (year, quarter) =>
  isMissing(year) && isMissing(quarter)
    ? ''
    : `Q${quarter.replace(/^(?:q|tw|triwulan|kuartal|kwartal|quarter)[-. ]*(?=[iv\d])/i, '')} ${year}`;

const joinWeek: Join = (year, week) =>
  isMissing(year) && isMissing(week) ? '' : `${year}-W${week.replace(/^w/i, '').padStart(2, '0')}`;

/** 2018 and II, 2 or Semester II are its seventh month. */
const joinHalf: Join = (year, half) => {
  if (isMissing(year) && isMissing(half)) return '';
  return `Semester ${half.replace(/^(?:semester|smt)[-. ]*/i, '')} ${year}`;
};

const joins = [
  { named: /^(quarter|qtr|q|triwulan|tw|kuartal|kwartal)(\s*ke)?$/i, join: joinQuarter },
  { named: /^(week|weeks|wk|minggu|pekan)(\s*ke)?$/i, join: joinWeek },
  { named: /^(semester|smt|half)(\s*ke)?$/i, join: joinHalf },
] as const;

/** Whether a heading is of quarters, weeks or halves of a year, which stand beside years. */
export const isPartOfYear = (name: string): boolean => joins.some(({ named }) => named.test(name));

const joinDay: Join = (month, day) => {
  if (isMissing(day)) return month;
  return /^\d{4}-/.test(month) ? `${month}-${day.padStart(2, '0')}` : `${day} ${month}`;
};

const joinTime: Join = (date, time) => {
  if (isMissing(date) || isMissing(time)) return date;
  return /^\d{1,2}$/.test(time) ? `${date} ${time.padStart(2, '0')}:00` : `${date} ${time}`;
};

/** A date, or a bare year in a column of dates, in days since 1970-01-01; undefined where it is neither. */
export const dayOf = (cell: string, order: DateOrder): number | undefined =>
  readDate(/^[12]\d{3}(\.0)?$/.test(cell) ? `${cell.slice(0, 4)}-01` : cell, order);

/** Dates of a column in days since 1970-01-01, each undefined where it is none. */
export function daysOf(
  cells: readonly string[],
  order: DateOrder,
  form: DateForm,
): readonly (number | undefined)[] {
  if (form === 'monthNames') return monthsInARow(cells);
  if (form === 'written') return cells.map((cell) => dayOf(cell, order));
  if (form === 'digits') return cells.map((cell) => readDate(cell, order));
  return cells.map((cell) => (isMissing(cell) ? undefined : fromNumber(Number(cell), form)));
}

const perDay = { unix: 86_400, milliseconds: 86_400_000 } as const;

function fromNumber(
  value: number,
  form: Exclude<DateForm, 'written' | 'digits' | 'monthNames'>,
): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (form === 'serial') return value - 25_569; // days from 1899-12-30 to 1970-01-01
  if (form === 'yearMonth') return readDate(`${Math.floor(value / 100)}-${value % 100}`, 'dmy');
  return value / perDay[form];
}

/** Months without years, as if each were the one after or before: a year ends where they begin anew. */
function monthsInARow(cells: readonly string[]): (number | undefined)[] {
  const months = cells.map((cell) => monthOf(cell));
  const given = months.flatMap((month) => month ?? []);
  const steps = given.slice(1).map((month, at) => (month - (given[at] ?? 0) + 12) % 12);
  const isBackwards = steps.filter((step) => step > 6).length > steps.length / 2;
  let [turn, last] = [0, given[0] ?? 0];
  return months.map((month) => {
    if (month === undefined) return undefined;
    if (isBackwards ? month > last : month < last) turn += isBackwards ? -1 : 1;
    last = month;
    return 365 * turn + 30 * month;
  });
}

/** The form of a column of numbers that are times; undefined where they are none. */
export function numericForm(name: string, cells: readonly string[]): DateForm | undefined {
  if (cells.length === 0) return undefined;
  const isNamed =
    /date|time|tanggal|tgl|waktu|unix|epoch|stamp|periode|period|bulan|month|^#1$|^index$/i.test(
      name,
    );
  if (!cells.every((cell) => /^\d+(?:\.\d+)?$/.test(cell))) return undefined;
  if (!isNamed && !areTicks(cells) && !isOneWay(cells)) return undefined;
  if (cells.every((cell) => digits.test(cell))) return 'digits';
  const isMonth = (cell: string): boolean => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(cell);
  if (cells.every(isMonth)) return 'yearMonth';
  if (!isNamed && !areTicks(cells)) return undefined;
  const fits = (least: number, most: number): boolean =>
    cells.every((cell) => Number(cell) >= least && Number(cell) < most);
  if (fits(2e8, 4.2e9)) return 'unix';
  if (fits(2e11, 4.2e12)) return 'milliseconds';
  if (/date|tanggal|tgl|waktu|time/i.test(name) && fits(20_000, 60_000)) return 'serial';
  return undefined;
}

/** Year, month, day, hour and minute without anything between them, such as 201810240730, with seconds or not. */
const digits =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-4])[0-5]\d(?:[0-5]\d)?$/;

/** Whether three numbers or more rise all the way, or fall. */
function isOneWay(cells: readonly string[]): boolean {
  const steps = cells.slice(1).map((cell, at) => Number(cell) - Number(cells[at] ?? 0));
  return steps.length > 1 && steps.every((step) => step * (steps[0] ?? 0) > 0);
}

/** Whether numbers run one way in whole minutes of seconds or milliseconds since 1970, whatever their heading. */
function areTicks(cells: readonly string[]): boolean {
  const values = cells.map(Number);
  const minute = (values[0] ?? 0) > 2e11 ? 60_000 : 60;
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const least = Math.abs(steps[0] ?? 0);
  return isOneWay(cells) && least % minute === 0 && steps.every((step) => step % minute === 0);
}

/** Whether cells are hours, or times of day. */
export const areTimes = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  (cells.every((cell) => readTime(cell) !== undefined) ||
    cells.every((cell) => /^\d{1,2}$/.test(cell) && Number(cell) <= 24));
