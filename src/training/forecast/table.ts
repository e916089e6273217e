import { dsvFormat } from 'd3';
import { CsvFault } from './csv-fault.ts';
import { readDate } from './read-date.ts';
import { isMissing, readNumber } from './read-number.ts';

/** A file of rows and columns as it was written, before anything is read as a number. */
export interface Table {
  /** What messages call the file. */
  readonly file: string;
  readonly delimiter: string;
  /** The names of the columns; `#1`, `#2` … where the file gives none. */
  readonly heading: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Counted from 1 as a spreadsheet counts, the heading included. */
  readonly row: number;
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;
export const mostRows = 50_000;

/**
 * The rows of a CSV text. Told apart by itself: delimiter, a heading or none, titles above it, empty rows, a byte order
 * mark, Excel's `sep=` line.
 * @throws CsvFault where there is no row, a quotation mark is never closed, or a row is longer than the heading.
 */
export function readTable(text: string, file: string): Table {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = /^sep=(.)\n/.exec(bare);
  const body = named === null ? bare : bare.slice(named[0].length);
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const skipped = named === null ? 0 : 1;
  const all = dsvFormat(delimiter)
    .parseRows(body)
    .map((cells, index) => ({ row: index + 1 + skipped, cells: cells.map((cell) => cell.trim()) }));
  checkQuotes(all, body, file);
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > mostRows + 1)
    throw new CsvFault('tooManyRows', { file, found: filled.length - 1, most: mostRows });
  return withHeading(filled, delimiter, file);
}

/** The delimiter that parts most rows alike, into more than one column; one that is not in the text where there is none. */
function guessDelimiter(body: string): string {
  const sample = body.slice(0, 20_000);
  const scores = delimiters.map((delimiter) => {
    const rows = dsvFormat(delimiter).parseRows(sample);
    const width = commonest(rows.map(({ length }) => length));
    const first = rows.findIndex(({ length }) => length === width);
    const alike = rows.filter(({ length }) => length === width).length;
    if (width < 2 || (delimiter === ',' && first > 0 && isDecimal(rows[first]))) return 0;
    return alike + (first === 0 ? rows.length : 0) + 1e-3 * width;
  });
  const best = Math.max(...scores);
  if (best > 0) return delimiters[scores.indexOf(best)];
  return delimiters.find((delimiter) => !sample.includes(delimiter)) ?? ';';
}

/** Whether a comma parts a number, not columns: 1,5 under a heading of one column. */
const isDecimal = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells.every((cell) => /^[+-]?\d+$/.test(cell.trim()));

function commonest(widths: readonly number[]): number {
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

function withHeading(filled: readonly TableRow[], delimiter: string, file: string): Table {
  const width = commonest(filled.map(({ cells }) => lengthOf(cells)));
  const start = filled.findIndex(({ cells }) => {
    const named = lengthOf(cells);
    return named >= width || (named > 1 && cells.length >= width); // not a title above the heading
  });
  const [first, ...rest] = filled.slice(Math.max(0, start));
  if (first === undefined || width === 0) throw new CsvFault('empty', { file });
  const isHeading = !first.cells.some(isValue);
  const heading = first.cells.slice(0, Math.max(width, isHeading ? lengthOf(first.cells) : 0));
  const rows = isHeading ? rest : [first, ...rest];
  if (rows.length === 0) throw new CsvFault('empty', { file });
  for (const { row, cells } of rows)
    if (lengthOf(cells) > heading.length)
      throw new CsvFault('cells', { file, row, found: lengthOf(cells), wanted: heading.length });
  return { file, delimiter, heading: isHeading ? distinct(heading) : numbered(heading), rows };
}

/** Without the empty cells at the end. */
const lengthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell !== '') + 1;

const isValue = (cell: string): boolean =>
  !isMissing(cell) &&
  (readNumber(cell, '.') ??
    readNumber(cell, ',') ??
    readDate(cell, 'dmy') ??
    readDate(cell, 'mdy')) !== undefined;

const numbered = (cells: readonly string[]): string[] => cells.map((_, index) => `#${index + 1}`);

/** Names by which columns can be told apart: an empty one gets its number, a second one of a name a number behind it. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const wanted = name.replace(/\s+/g, ' ') || `#${index + 1}`;
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    return count === 1 ? wanted : `${wanted} (${count})`;
  });
}
