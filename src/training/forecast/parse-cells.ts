import { dsvFormat } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import { cellKind } from './cell-kind.ts';
import { CsvFault } from './csv-fault.ts';

/** A row of a file. */
export interface TableRow {
  /** Counted from 1 as a spreadsheet counts, all rows of the file included. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The cells of a file as they are written; rows without any are left out. */
export interface Grid {
  /** What messages call the file. */
  readonly file: string;
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
}

const delimiters = [',', ';', '\t', '|'] as const;
export const mostRows = 50_000;

/**
 * The cells of a CSV text, told apart by the delimiter that fits, without a byte order mark and Excel's `sep=` line.
 * @throws CsvFault where there is no row or too many, or a quotation mark is never closed.
 */
export function parseCells(text: string, file: string): Grid {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = /^sep=(.)\n/.exec(bare);
  const body = named === null ? bare : bare.slice(named[0].length);
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const skipped = named === null ? 0 : 1;
  const all = dsvFormat(delimiter)
    .parseRows(body)
    .map((cells, index) => ({ row: index + 1 + skipped, cells: cells.map((cell) => cell.trim()) }));
  checkQuotes(all, body, file);
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new CsvFault('empty', { file });
  if (rows.length > mostRows + 1)
    throw new CsvFault('tooManyRows', { file, found: rows.length - 1, most: mostRows });
  return { file, delimiter, rows };
}

/** The delimiter that parts most rows alike, into cells that can be read; one that is not in the text where there is none. */
function guessDelimiter(body: string): string {
  const sample =
    body.length > 20_000 ? body.slice(0, body.lastIndexOf('\n', 20_000) + 1 || 20_000) : body;
  const scores = delimiters.map((delimiter) => scoreOf(delimiter, sample));
  const best = largestOf(scores);
  if (best > 0) return delimiters[scores.indexOf(best)];
  return delimiters.find((delimiter) => !sample.includes(delimiter)) ?? ';';
}

function scoreOf(delimiter: string, sample: string): number {
  if (!isBesideQuotes(delimiter, sample)) return 0;
  const rows = dsvFormat(delimiter).parseRows(sample);
  const width = commonest(rows.flatMap(({ length }) => (length > 1 ? [length] : [])));
  const first = rows.findIndex(({ length }) => length === width);
  const alike = rows.filter(({ length }) => length === width);
  if (
    width < 2 ||
    4 * alike.length < rows.length ||
    (delimiter === ',' && first > 0 && isDecimal(rows[first]))
  )
    return 0;
  const cells = alike.slice(-30).flatMap((row) => row.filter((cell) => cell !== ''));
  const read = cells.filter((cell) => /[vd]/.test(cellKind(cell.trim()))).length;
  const share = read / Math.max(1, cells.length);
  return alike.length + (first === 0 ? rows.length : 0) + rows.length * share + 1e-3 * width;
}

/** Whether quoted cells end at this delimiter, where they end at one. */
function isBesideQuotes(delimiter: string, sample: string): boolean {
  const ends = sample.match(/"[,;\t|]/g) ?? [];
  return 2 * ends.filter((end) => end[1] === delimiter).length >= ends.length;
}

/** Whether a comma parts a number, not columns: 1,5 under a heading of one column. */
const isDecimal = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells.every((cell) => /^[+-]?\d+$/.test(cell.trim()));

/** The commonest of some widths; 0 where there is none. */
export function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

function checkQuotes(all: readonly TableRow[], body: string, file: string): void {
  if ((body.match(/"/g)?.length ?? 0) % 2 === 0) return;
  const last = all.at(-1);
  const column = last?.cells.length ?? 1;
  if (last === undefined || !last.cells.at(-1)?.includes('\n')) return;
  throw new CsvFault('quote', { file, row: last.row, column });
}

/** Without the empty cells at the end. */
export const lengthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell !== '') + 1;
