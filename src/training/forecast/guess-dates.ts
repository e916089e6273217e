import type { Choices } from './choices.ts';
import { areTimes, type DateColumns, isPartOfYear, numericForm } from './date-columns.ts';
import { monthOf } from './read-date.ts';
import type { Column } from './table-columns.ts';

const named =
  /date|tanggal|tgl|time|waktu|periode|period|bulan|month|hari|day|year|tahun|thn|minggu|week|pekan|quarter|kuartal|triwulan|semester/i;
const yearNamed = /^(year|tahun|thn|date|tanggal|periode|period|time|waktu)$/i;
const monthNamed = /^(month|months|mon|bulan|bln)$/i;
const dayNamed = /^(day|dd|hari|tgl\.?|tanggal|date)$/i;
const timeNamed = /^(hour|hr|jam|pukul|time|waktu|jam \(.*\)|hour_.*)$/i;

const none: DateColumns = {
  dates: undefined,
  months: undefined,
  days: undefined,
  times: undefined,
  form: 'written',
};

/** Which columns make the dates of a table. */
export function guessDates(columns: readonly Column[], choices: Choices): DateColumns {
  if (choices.dates === null) return none;
  const free = columns.filter(({ name }) => name !== choices.column);
  const chosen = columns.find(({ name }) => name === choices.dates);
  const written = chosen ?? mostTelling(free.filter(({ kind }) => kind === 'date'));
  if (written?.kind === 'date')
    return { ...none, dates: written.at, times: timesOf(free, written.at) };
  const years =
    chosen ?? free.find(isYears) ?? free.find((column) => areYearsInARow(column, columns));
  if (years !== undefined && (isYears(years) || areYearsInARow(years, columns)))
    return withParts(free, years.at, choices);
  for (const column of chosen === undefined ? free : [chosen]) {
    const form = column.kind === 'number' ? numericForm(column.name, column.cells) : undefined;
    if (form !== undefined) return { ...none, dates: column.at, form };
  }
  const months = chosen ?? free.find(({ cells }) => areMonths(cells));
  if (months !== undefined && areMonths(months.cells))
    return { ...none, dates: months.at, form: 'monthNames' };
  return chosen === undefined ? none : { ...none, dates: chosen.at };
}

/** Of several columns of dates one that varies, with a telling name. */
function mostTelling(dated: readonly Column[]): Column | undefined {
  const varying = dated.filter(({ cells }) => new Set(cells).size > 1);
  const some = varying.length > 0 ? varying : dated;
  return some.find(({ name }) => named.test(name)) ?? some[0];
}

/** Bare years count as dates where the heading says so. */
const isYears = ({ name, cells, kind }: Column): boolean =>
  kind === 'number' &&
  yearNamed.test(name) &&
  cells.every((cell) => /^[12]\d{3}(\.0)?$/.test(cell));

/** Years one after the other beside other numbers, whatever their heading. */
function areYearsInARow({ cells, at }: Column, all: readonly Column[]): boolean {
  const years = cells.map(Number);
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  return (
    years.length > 2 &&
    Math.abs(step) === 1 &&
    years.every((year) => Number.isInteger(year) && year > 1700 && year < 2200) &&
    years.slice(1).every((year, index) => (year - (years[index] ?? 0)) * step > 0) &&
    all.some((other) => other.at !== at && other.kind === 'number')
  );
}

const isPart = (name: string): boolean => monthNamed.test(name) || isPartOfYear(name);

const areMonths = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => monthOf(cell) !== undefined);

function withParts(free: readonly Column[], dates: number, choices: Choices): DateColumns {
  const isMonth = ({ name, at }: Column): boolean =>
    at !== dates && (choices.months === undefined ? isPart(name) : name === choices.months);
  const months = choices.months === null ? undefined : free.find(isMonth)?.at;
  if (months === undefined) return { ...none, dates };
  const isDay = ({ name, at, cells }: Column): boolean =>
    at !== dates &&
    at !== months &&
    dayNamed.test(name) &&
    cells.every((cell) => /^\d{1,2}$/.test(cell) && Number(cell) >= 1 && Number(cell) <= 31);
  const days = free.find(isDay)?.at;
  const times = days === undefined ? undefined : timesOf(free, dates, months, days);
  return { ...none, dates, months, days, times };
}

/** A column of hours or times of day beside the dates, which have none. */
function timesOf(free: readonly Column[], ...used: readonly number[]): number | undefined {
  const [dates] = used;
  const hasTime = free
    .find(({ at }) => at === dates)
    ?.cells.some(
      (cell) => /\d[:.]\d\d[:.]?|\d\d:\d\d/.test(cell) && /[ tT]\d{1,2}[:.]\d\d/.test(cell),
    );
  if (hasTime === true) return undefined;
  return free.find(
    ({ at, name, cells }) => !used.includes(at) && timeNamed.test(name) && areTimes(cells),
  )?.at;
}

/** A column that seems to hold dates which cannot be read; undefined where there is none. */
export function unreadDates(
  columns: readonly Column[],
  dates: number | undefined,
): Column | undefined {
  if (dates !== undefined) return undefined;
  return columns.find(
    ({ name, kind, cells }) =>
      (kind === 'text' || kind === 'number') &&
      (cells.some((cell) => /\d/.test(cell)) || strictlyNamed.test(name)) &&
      (kind === 'text' ? named.test(name) || cells.every(looksDated) : strictlyNamed.test(name)),
  );
}

const strictlyNamed =
  /^(date|datetime|tanggal|tgl|waktu|time|timestamp|periode|period|bulan|month)$/i;

/** Digits in several groups, or digits with a word, as dates have. */
const looksDated = (cell: string): boolean =>
  cell.length < 40 && /^\D{0,12}\d{1,4}\D{1,12}\d{1,4}(\D|$)/.test(cell) && /\d{2}/.test(cell);
