import { dsvFormat } from 'd3';
import { cellKind } from './cell-kind.ts';
import { CsvFault } from './csv-fault.ts';
import { guessParting, isParted, type Parting } from './guess-parting.ts';
import { partByBlanks } from './part-by-blanks.ts';
import { commonest } from './row-fit.ts';

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
  /** What parts the cells: a sign, blanks, or nothing. */
  readonly parting: string;
  /** Whether every row stood in quotation marks as a whole. */
  readonly isWrapped: boolean;
  readonly rows: readonly TableRow[];
}

export const mostRows = 50_000;

/**
 * The cells of a text, told apart by what is chosen or what fits, without a byte order mark and Excel's `sep=` line.
 * @throws CsvFault where there is no row or too many, a quotation mark is never closed, or blanks do not tell cells apart.
 */
export function parseCells(text: string, file: string, chosen?: Parting): Grid {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = /^sep=(.)\n/.exec(bare);
  const whole = named === null ? bare : bare.slice(named[0].length);
  const unwrapped = chosen === 'none' ? undefined : unwrapRows(whole, isParted);
  const body = unwrapped ?? whole;
  const parting = chosen ?? named?.[1] ?? guessParting(body);
  const skipped = named === null ? 0 : 1;
  const all = partRows(body, parting).map((cells, index) => ({
    row: index + 1 + skipped,
    cells: cells.map((cell) => cell.trim()),
  }));
  if (parting === 'blanks') checkWidths(all, file);
  else checkQuotes(all, body, file);
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new CsvFault('empty', { file });
  if (rows.length > mostRows + 1)
    throw new CsvFault('tooManyRows', { file, found: rows.length - 1, most: mostRows });
  return { file, parting, isWrapped: unwrapped !== undefined, rows };
}

const unused = '\u001f'; // no text that is read has it

const partRows = (body: string, parting: string): readonly (readonly string[])[] =>
  parting === 'blanks'
    ? partByBlanks(body.split('\n'))
    : dsvFormat(parting === 'none' ? unused : parting).parseRows(body);

/** Where a cell among values is empty and nothing says which, the others would move. @throws CsvFault that names the row */
function checkWidths(all: readonly TableRow[], file: string): void {
  const wanted = commonest(all.flatMap(({ cells }) => (cells.length > 1 ? [cells.length] : [])));
  const isWhole = ({ cells }: TableRow): boolean => cells.length === wanted;
  const first = all.findIndex(isWhole);
  const between = all.slice(first, all.findLastIndex(isWhole));
  const odd = between.find(({ cells }) => cells.length > 1 && cells.length !== wanted);
  if (odd === undefined) return;
  throw new CsvFault('cells', { file, row: odd.row, found: odd.cells.length, wanted });
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

const wrapped = /^\s*"((?:[^"]|"")*)"[,;\t| ]*$/;
const deepest = 3;

/**
 * The text of a file whose rows stand in quotation marks as a whole, as a spreadsheet writes a CSV text that it took for one
 * column, without them; undefined where they do not. A row that is one number or one date is none.
 */
function unwrapRows(
  text: string,
  isParted: (inner: string) => boolean,
  depth = 0,
): string | undefined {
  if (depth === deepest) return undefined;
  let [count, whole, single] = [0, 0, 0];
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return line;
    count++;
    const inner = wrapped.exec(line)?.[1]?.replaceAll('""', '"');
    if (inner === undefined) return line;
    whole++;
    if (cellKind(inner.trim()) !== 't') single++;
    return inner;
  });
  if (whole < 2 || whole < 0.8 * count || 2 * single > whole) return undefined;
  const inner = lines.join('\n');
  return unwrapRows(inner, isParted, depth + 1) ?? (isParted(inner) ? inner : undefined);
}
