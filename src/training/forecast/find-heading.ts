import { largestOf } from '../../engine/extremes.ts';
import { type BodyForm, isOfForm, isWords } from './body-form.ts';
import { cellKind } from './cell-kind.ts';
import { lengthOf, type TableRow } from './parse-cells.ts';
import { timeHeadingsOf } from './time-headings.ts';

/** Where the heading of a file is: indices of rows. */
export interface HeadingPlace {
  /** The row with the names; undefined where there is none. */
  readonly at: number | undefined;
  /** The other rows of headings and units right above the values. */
  readonly beside: readonly number[];
  /** The first row below. */
  readonly first: number;
}

const searched = 200;

/** Where the names of the columns are: the row of times that run across, or the words above the first values. */
export function findHeading(rows: readonly TableRow[], form: BodyForm | undefined): HeadingPlace {
  const across = rows.slice(0, 40).findIndex((_, at) => isTimeHeading(rows, at));
  if (across >= 0) return { at: across, beside: [], first: across + 1 };
  if (form === undefined) return firstWide(rows);
  const start = rows.slice(0, searched).findIndex(({ cells }) => isOfForm(cells, form));
  const data = Math.max(0, start);
  const named = afterBlock(rows, data, form) ?? lastWords(rows, data, form);
  if (named === undefined) return { at: undefined, beside: [], first: data };
  return headingAt(rows, blockAround(rows, named));
}

/** A heading at the row that the reader names. */
export function headingAtRow(rows: readonly TableRow[], row: number): HeadingPlace {
  const at = rows.findIndex((each) => each.row === row);
  if (at < 0) return { at: undefined, beside: [], first: 0 };
  return { at, beside: [], first: at + 1 };
}

/** Whether years or dates stand in a row as headings: after words, and not below words that name them already. */
function isTimeHeading(rows: readonly TableRow[], at: number): boolean {
  const { cells } = rows[at];
  const times = timeHeadingsOf(cells);
  if (times === undefined || rows.length < at + 2 || times.at[0] === 0) return false;
  if (times.kind === 'months') return false; // words, which the other way finds
  const others = cells.filter((_, index) => !times.at.includes(index));
  if (others.some((cell) => /[vd]/.test(cellKind(cell)))) return false;
  if (timeHeadingsOf(rows[at + 1].cells) !== undefined) return false;
  const above = rows[at - 1];
  const isNamed = above !== undefined && above.row === rows[at].row - 1 && isWords(above.cells);
  return !isNamed || lengthOf(above.cells) < Math.min(3, lengthOf(cells));
}

/** The first row that is as wide as most, of a file without values. */
function firstWide(rows: readonly TableRow[]): HeadingPlace {
  const widest = rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells)), 0);
  const at = rows.findIndex(({ cells }) => lengthOf(cells) === widest);
  return { at, beside: [], first: at + 1 };
}

const isName = ({ cells }: TableRow, form: BodyForm): boolean =>
  isWords(cells) && (form.length === 1 || lengthOf(cells) > 1);

/** The words nearest above the first values. */
function lastWords(rows: readonly TableRow[], data: number, form: BodyForm): number | undefined {
  for (let at = data - 1; at >= 0; at--) if (isName(rows[at], form)) return at;
  return undefined;
}

/**
 * Words below a block that looks like values and is parted from the rest by an empty row or is not so wide: what a file
 * says of itself. Of several the widest, of equals the last.
 */
function afterBlock(rows: readonly TableRow[], data: number, form: BodyForm): number | undefined {
  const above = lastWords(rows, data, form);
  const isHead = (at: number): boolean => {
    const [row, before] = [rows[at], rows[at - 1]];
    const isParted = row.row - before.row > 1 || lengthOf(before.cells) < lengthOf(row.cells);
    const isAgain = above !== undefined && rows[above].cells.join() === row.cells.join();
    return isParted && !isAgain && isName(row, form) && conflicts(row, form);
  };
  const most = Math.min(data + 30, Math.ceil(rows.length / 2));
  const found = rows.slice(0, most).flatMap((_, at) => (at > data && isHead(at) ? [at] : []));
  const widthOf = (at: number): number => lengthOf(rows[at].cells);
  const widest = found.reduce((width, at) => Math.max(width, widthOf(at)), 0);
  if (
    widest < form.length - 1 ||
    (above !== undefined && widest <= widthOf(above) && rows[above].row < 3 && data === above + 1)
  )
    return undefined;
  return found.findLast((at) => widthOf(at) === widest);
}

/** Whether there are words where the form has values. */
const conflicts = ({ cells }: TableRow, form: BodyForm): boolean =>
  form.some((kind, index) => kind === 'v' && cellKind(cells[index] ?? '') === 't');

/** The rows of words around one, with no empty row between. */
function blockAround(rows: readonly TableRow[], at: number): readonly number[] {
  const isNext = (one: number, other: number): boolean =>
    rows[other] !== undefined &&
    isWords(rows[other].cells) &&
    Math.abs(rows[other].row - rows[one].row) === 1;
  let [first, last] = [at, at];
  while (isNext(first, first - 1)) first--;
  while (isNext(last, last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const units =
  /^[[(]?(?:°?\s*[cf]|%|mm|cm|m|km|m\/s|m\/det|km\/h|knots?|kt|hpa|mb|jam|menit|hari|derajat|kg|gr?|ton|kwh|mwh|mw|w\/m2|µg\/m3|ug\/m3|ppm|ppb|rp|idr|usd|juta|ribu|miliar|rupiah|orang|jiwa|unit|float|int|string|object|double|date|datetime)[\])]?$/i;
const isUnit = (cell: string): boolean => units.test(cell) || /^[[(].*[\])]$/.test(cell);
const known =
  /^(date|datetime|tanggal|tgl\.?|waktu|time|bulan|month|tahun|year|periode|period|open|close|price|harga|nilai|value|no\.?)$/i;

/** Of the rows of words the one with the most names is the heading; of equals the last. */
function headingAt(rows: readonly TableRow[], block: readonly number[]): HeadingPlace {
  const scores = block.map((at) => {
    const cells = rows[at].cells.filter(
      (cell) => cell !== '' && (known.test(cell) || !isUnit(cell)),
    );
    return new Set(cells).size + (cells.some((cell) => known.test(cell)) ? 0.5 : 0);
  });
  const at = block[scores.lastIndexOf(largestOf(scores))];
  const first = block[block.length - 1] + 1;
  return { at, beside: block.filter((each) => each !== at), first };
}

/** The names that a heading gives; of two rows of names, such as merged cells over others, both together. */
export function namesOf(rows: readonly TableRow[], { at, beside }: HeadingPlace): string[] {
  if (at === undefined) return [];
  const { cells } = rows[at];
  const below = beside.includes(at + 1) ? rows[at + 1].cells : [];
  const above = beside.includes(at - 1) ? rows[at - 1].cells : [];
  if (above.length > 0 && new Set(cells).size < cells.length && !cells.some(isUnit)) {
    const merged = cells.map((cell, index) => `${spreadTo(above, index)} ${cell}`.trim());
    if (new Set(merged).size === merged.length) return merged;
  }
  const filled = cells.map((cell, index) => cell || above[index] || '');
  const width = Math.max(filled.length, lengthOf(below));
  let last = '';
  const spread = Array.from({ length: width }, (_, index) => {
    last = filled[index] || ((below[index] ?? '') === '' ? '' : last);
    return last;
  });
  const joined = spread.map((name, index) => `${name} ${below[index] ?? ''}`.trim());
  const isTwice = new Set(spread).size < spread.length;
  const isMerged = isTwice && new Set(joined).size === joined.length && !below.some(isUnit);
  return isMerged ? joined : filled;
}

/** The name that stands over a column, of merged cells the one that begins to its left. */
const spreadTo = (above: readonly string[], index: number): string =>
  above.slice(0, index + 1).findLast((cell) => cell !== '') ?? '';
