import type { CsvFault } from './csv-fault.ts';
import { joinMonth } from './date-columns.ts';
import { monthOf } from './read-date.ts';
import { readTime } from './read-time.ts';
import { distinct, type Table } from './table.ts';
import { type Column, columnOf } from './table-columns.ts';
import { type TimeHeadings, timeHeadingsOf, yearOf } from './time-headings.ts';

/** How time runs across the headings of a table. */
export interface Across {
  readonly times: TimeHeadings;
  /** Whether time runs down as well: months down and years across, or the other way round. */
  readonly isGrid: boolean;
  /** The column of what runs down, or of the names of the rows. */
  readonly labels: number;
}

const rowNames =
  /country|negara|provinsi|province|region|wilayah|kota|kab|name|nama|uraian|indikator|indicator|variab|kategori/i;
export const turnedHeading = 'Date';
export const unrolledHeading = 'Value';

/** How time runs across a table; undefined where its headings are no times, or a column of dates stands beside them. */
export function acrossOf(table: Table, columns: readonly Column[]): Across | undefined {
  const times = timeHeadingsOf(table.heading);
  if (times === undefined) return undefined;
  const others = columns.filter(({ at, cells }) => !times.at.includes(at) && cells.length > 0);
  if (others.some(({ kind }) => kind === 'date')) return undefined;
  const [first] = others;
  const isOfYears =
    times.kind === 'months' &&
    first !== undefined &&
    first.cells.every((cell) => yearOf(cell) !== undefined);
  const isOfPeriods =
    times.kind === 'years' && others.length === 1 && first !== undefined && arePeriods(first);
  if (isOfYears || isOfPeriods) return { times, isGrid: true, labels: first.at };
  return { times, isGrid: false, labels: labelsOf(table, others) };
}

/** Months, quarters, weeks, days by name, or 1, 2, 3 … */
function arePeriods({ cells }: Column): boolean {
  const isPeriod = (cell: string): boolean =>
    monthOf(cell) !== undefined ||
    readTime(cell) !== undefined ||
    /^(?:(?:q|tw|triwulan|kuartal|w|minggu|week|pekan|hari|day)\W*\w{1,3}|i{1,3}|iv|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
      cell,
    );
  const counts = cells.map(Number);
  return (
    cells.every(isPeriod) ||
    counts.every((count, at) => at === 0 || count === (counts[at - 1] ?? 0) + 1)
  );
}

/** The column that names the rows: one of words, each once. */
function labelsOf({ rows }: Table, others: readonly Column[]): number {
  const isName = ({ at, kind }: Column): boolean =>
    kind === 'text' && new Set(rows.map(({ cells }) => cells[at] ?? '')).size === rows.length;
  const names = others.filter(isName);
  return (names.find(({ name }) => rowNames.test(name)) ?? names[0] ?? others[0])?.at ?? -1;
}

/** The table with time running down: a column for each row, or one of all values where time ran both ways. */
export const turnTable = (table: Table, across: Across): Table =>
  across.isGrid ? unroll(table, across) : transpose(table, across);

const noFault: CsvFault | undefined = undefined;

function transpose(table: Table, { times, labels }: Across): Table {
  const { heading, rows } = table;
  const names = rows.map(({ cells }) => nameOfRow(cells, labels, times));
  const turned = times.at.map((at, index) => ({
    row: index + 2,
    cells: [labelOf(heading[at] ?? '', times), ...rows.map(({ cells }) => cells[at] ?? '')],
  }));
  return { ...table, heading: distinct([turnedHeading, ...names]), rows: turned, fault: noFault };
}

function nameOfRow(cells: readonly string[], labels: number, { at }: TimeHeadings): string {
  const own = cells[labels] ?? '';
  if (own !== '') return own;
  return cells.filter((cell, index) => !at.includes(index) && /\p{L}/u.test(cell)).join(', ');
}

const labelOf = (name: string, { kind }: TimeHeadings): string =>
  kind === 'years' ? String(yearOf(name) ?? name) : name.replace(/^x(?=\d)/i, '');

function unroll(table: Table, { times, labels }: Across): Table {
  const { heading, rows } = table;
  const isOfYears = times.kind === 'months';
  const parts = columnOf(table, labels);
  const isCounted = /bulan|bln|month/i.test(heading[labels] ?? '');
  const dateOf = (year: string, period: string): string =>
    monthOf(period) !== undefined || (isCounted && Number(period) <= 12)
      ? joinMonth(year, period)
      : `${/^(?:i{1,3}|iv)$/i.test(period) ? 'Q' : ''}${period} ${year}`;
  const numbered = rows.map((each, nth) => [each, nth] as const);
  const yearIn = (nth: number): number => yearOf(parts[nth] ?? '') ?? 0;
  const rowsOfYears = numbered.toSorted(([, one], [, other]) => yearIn(one) - yearIn(other));
  const entries = isOfYears
    ? rowsOfYears.flatMap(([{ row, cells }, nth]) =>
        times.at.map((at) => ({
          row,
          cells: [
            dateOf(String(yearOf(parts[nth] ?? '') ?? ''), heading[at] ?? ''),
            cells[at] ?? '',
          ],
        })),
      )
    : yearsOf(heading, times).flatMap((at) =>
        rows.map(({ row, cells }, nth) => ({
          row,
          cells: [dateOf(labelOf(heading[at] ?? '', times), parts[nth] ?? ''), cells[at] ?? ''],
        })),
      );
  return { ...table, heading: [turnedHeading, unrolledHeading], rows: entries, fault: noFault };
}

/** The columns of years, the oldest first. */
const yearsOf = (heading: readonly string[], { at }: TimeHeadings): readonly number[] =>
  at.toSorted(
    (one, other) => (yearOf(heading[one] ?? '') ?? 0) - (yearOf(heading[other] ?? '') ?? 0),
  );
