import type { SeriesChoice } from './choices.ts';
import type { Table } from './table.ts';
import type { Column } from './table-columns.ts';

/** Several series that stand in the rows of one table, and the columns that tell them apart. */
export interface SeriesParts {
  /** Indices of columns. */
  readonly columns: readonly number[];
  /** What the columns are called, together. */
  readonly name: string;
  /** What they hold, each once, as in the file from top to bottom. */
  readonly values: readonly string[];
}

const telling =
  /location|country|negara|provinsi|province|region|wilayah|kota|kab|city|name|nama|station|stasiun|entity|ticker|symbol|saham|emiten|komoditas|item|produk|product|store|toko/i;
const calendar =
  /^(year|tahun|month|bulan|bln|day|hari|hour|jam|minute|menit|week|minggu|weekday)$/i;

const schoolYear = /^[12]\d{3}\s*[-/]\s*(?:[12]\d)?\d{2}$/; // 2018/2019

type Days = readonly (number | undefined)[];

/** What stands in these columns of a row. */
export const keyOf = (cells: readonly string[], columns: readonly number[]): string =>
  columns.map((at) => cells[at] ?? '').join(', ');

/**
 * The columns that tell the series of a table apart: dates run one way among the rows that agree in them, and not among all.
 * @param days of the rows, in days
 * @param used indices of columns that have another part: values, dates
 */
export function findSeries(
  table: Table,
  columns: readonly Column[],
  days: Days,
  used: readonly number[],
): SeriesParts | undefined {
  const all = slipsOf(
    days,
    days.map(() => ''),
  );
  if (all.slips === 0) return undefined;
  const free = columns.filter(
    ({ at, kind, name, cells }) =>
      !used.includes(at) &&
      !calendar.test(name) &&
      !cells.every((cell) => schoolYear.test(cell)) &&
      cells.length > 0 &&
      (kind === 'text' || (kind === 'number' && cells.every((cell) => /^\d+$/.test(cell)))),
  );
  const ranked = [...free].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, 8);
  const pairs = ranked.flatMap(({ at }, index) =>
    ranked.slice(index + 1).map((other) => [at, other.at].sort((a, b) => a - b)),
  );
  const found = [...ranked.map(({ at }) => [at]), ...pairs].find((some) =>
    tellsApart(table, days, some, all.slips),
  );
  return found === undefined ? undefined : partsOf(table, found);
}

/**
 * The column that tells the series of a table without dates apart: one of words with a telling name, whose values stand in
 * blocks or in turns, each of them more than once.
 */
export function findNamed(
  table: Table,
  columns: readonly Column[],
  used: readonly number[],
): SeriesParts | undefined {
  const { rows } = table;
  const found = columns.find(({ at, kind, name }) => {
    if (used.includes(at) || kind !== 'text' || !telling.test(name)) return false;
    const keys = rows.map(({ cells }) => keyOf(cells, [at]));
    const count = new Set(keys).size;
    const changes = keys.filter((key, row) => row > 0 && key !== keys[row - 1]).length;
    const areInTurns = keys.every((key, row) => row < count || key === keys[row - count]);
    return count > 1 && 2 * count <= rows.length && (changes === count - 1 || areInTurns);
  });
  return found === undefined ? undefined : partsOf(table, [found.at]);
}

/** Words before numbers, telling names before others. */
const rankOf = ({ kind, name }: Column): number =>
  (kind === 'text' ? 0 : 2) + (telling.test(name) ? 0 : 1);

/** The parts that given columns tell apart. */
export function partsOf(table: Table, columns: readonly number[]): SeriesParts {
  const values = [...new Set(table.rows.map(({ cells }) => keyOf(cells, columns)))];
  return { columns, name: columns.map((at) => table.heading[at]).join(' + '), values };
}

/** The columns that a choice names; undefined where the table has none of that name. */
export function columnsNamed(
  { heading }: Table,
  { column }: SeriesChoice,
): readonly number[] | undefined {
  const whole = heading.indexOf(column);
  if (whole >= 0) return [whole];
  const parts = column.split(' + ').map((name) => heading.indexOf(name));
  return parts.every((at) => at >= 0) ? parts : undefined;
}

function tellsApart(
  { rows }: Table,
  days: Days,
  columns: readonly number[],
  slips: number,
): boolean {
  const keys = rows.map(({ cells }) => keyOf(cells, columns));
  const within = slipsOf(days, keys);
  const { groups, changes } = within;
  if (groups < 2 || 2 * groups > rows.length || slips < groups - 1) return false;
  const isBlockwise = changes === groups - 1;
  const areMany = 5 * slips >= rows.length;
  return (isBlockwise || areMany) && 10 * within.slips <= slips && 50 * within.slips <= rows.length;
}

/** How many steps from a date to the next of its group do not go the way of the most, standing still included. */
function slipsOf(days: Days, keys: readonly string[]) {
  const last = new Map<string, number>();
  let [up, down, same, changes] = [0, 0, 0, 0];
  for (const [row, day] of days.entries()) {
    const key = keys[row] ?? '';
    if (row > 0 && key !== keys[row - 1]) changes++;
    if (day === undefined) continue;
    const before = last.get(key);
    last.set(key, day);
    if (before === undefined) continue;
    if (day > before) up++;
    else if (day < before) down++;
    else same++;
  }
  return { slips: Math.min(up, down) + same, groups: last.size, changes };
}
