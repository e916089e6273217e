import { type BodyForm, bodyFormOf, isOfForm, isWords } from './body-form.ts';
import { cellKind } from './cell-kind.ts';
import type { Choices } from './choices.ts';
import { CsvFault } from './csv-fault.ts';
import { findHeading, type HeadingPlace, headingAtRow, namesOf } from './find-heading.ts';
import { type Grid, lengthOf, type TableRow } from './parse-cells.ts';
import { monthOf } from './read-date.ts';
import { commonest } from './row-fit.ts';

/** A file of rows and columns as it was written, before anything is read as a number. */
export interface Table {
  /** What messages call the file. */
  readonly file: string;
  readonly delimiter: string;
  /** The names of the columns; `#1`, `#2` … where the file gives none. */
  readonly heading: readonly string[];
  /** The row of the heading, from 1; undefined where there is none. */
  readonly headingRow: number | undefined;
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  /** Why its rows cannot be taken as they are. */
  readonly fault: CsvFault | undefined;
}

/** A row that is none of values, and what it is. */
export interface LeftOut {
  readonly row: number;
  readonly why: 'above' | 'heading' | 'repeated' | 'below' | 'between' | 'chosen';
}

/**
 * The table in a file. Told apart by itself, where nothing is chosen: a heading of one or more rows or none, what stands
 * above it, units, headings that are repeated, notes and totals below.
 */
export function shapeTable(grid: Grid, { heading, leaveOut }: Choices): Table {
  const { rows, file, parting } = grid;
  const form = bodyFormOf(rows);
  const place = heading === undefined ? findHeading(rows, form) : headingAtRow(rows, heading);
  const rest = rows.slice(place.first);
  const above = rows.slice(0, place.first).flatMap(({ row }, at): LeftOut[] => {
    if (at === place.at) return [];
    return [{ row, why: place.beside.includes(at) ? 'heading' : 'above' }];
  });
  const chosen = new Set(leaveOut);
  const without =
    leaveOut === undefined
      ? strayRows(rows, place, form)
      : rest.flatMap(({ row }): LeftOut[] => (chosen.has(row) ? [{ row, why: 'chosen' }] : []));
  const omitted = new Set(without.map(({ row }) => row));
  const body = rest.filter(({ row }) => !omitted.has(row));
  const names = headingOf(rows, place, body);
  return {
    file,
    delimiter: parting,
    heading: names,
    headingRow: place.at === undefined ? undefined : rows[place.at].row,
    rows: body,
    leftOut: [...above, ...without],
    fault: body.length === 0 ? new CsvFault('empty', { file }) : widthFault(file, names, body),
  };
}

function headingOf(
  rows: readonly TableRow[],
  place: HeadingPlace,
  body: readonly TableRow[],
): string[] {
  const widths = body.map(({ cells }) => lengthOf(cells));
  const width = commonest(widths);
  const names = namesOf(rows, place);
  if (names.length === 0) return Array.from({ length: width }, (_, index) => `#${index + 1}`);
  const isDated = dateNamed.test(names[0]) && body.every(({ cells }) => isTime(cells[0]));
  const isShort =
    !isDated && names.length === width - 1 && body.every(({ cells }) => lengthOf(cells) === width);
  if (isShort) return distinct(['', ...names]); // R leaves the heading of its row names out
  return distinct(names.slice(0, Math.max(width, lengthOf(names))));
}

function widthFault(
  file: string,
  heading: readonly string[],
  body: readonly TableRow[],
): CsvFault | undefined {
  const wide = body.find(({ cells }) => lengthOf(cells) > heading.length);
  if (wide === undefined) return undefined;
  const { row, cells } = wide;
  return new CsvFault('cells', { file, row, found: lengthOf(cells), wanted: heading.length });
}

const totals =
  /^(?:grand\s+)?(?:total|sub\s*total|jumlah(?:\s+total)?|rata\s*-?\s*rata|rerata|average|mean|sum|max(?:imum)?|min(?:imum)?|maksimum|median|std(?:ev)?\.?)(?:\s+(?:tahunan|bulanan|tahun|setahun|annual|yearly|keseluruhan|nasional)|\s*\/\s*\p{L}+)?(?:\s+\d{4})?\s*:?$/iu;

const dateNamed =
  /^(d|t|year|tahun|thn|bulan|month|hari|day|jam|hour|minggu|week)$|date|tanggal|tgl|waktu|time|period/i;

/** A date, a year, or a month by its name. */
const isTime = (cell: string): boolean =>
  cellKind(cell) === 'd' || /^[12]\d{3}$/.test(cell) || monthOf(cell) !== undefined;

const notes = /^(?:keterangan|catatan|sumber|source|notes?|legend|footnotes?)\b/i;

/** Rows of the body that hold no values of their own. */
function strayRows(
  rows: readonly TableRow[],
  place: HeadingPlace,
  form: BodyForm | undefined,
): LeftOut[] {
  const first =
    form === undefined
      ? -1
      : rows.slice(place.first).findIndex(({ cells }) => isOfForm(cells, form));
  if (form === undefined || first < 0) return [];
  const found = new Map<number, LeftOut['why']>();
  const start = place.first + first;
  for (let at = place.first; at < start; at++)
    if (isWords(rows[at].cells)) found.set(at, 'heading');
  const end = lastOfForm(rows, start, form);
  for (let at = end; at < rows.length; at++) found.set(at, 'below');
  markRepeated(rows, place, form, start, found);
  for (let at = start; at < end; at++)
    if (isBetween(rows[at].cells, form)) found.set(at, found.get(at) ?? 'between');
  return [...found].sort(([a], [b]) => a - b).map(([at, why]) => ({ row: rows[at].row, why }));
}

/** A title between rows of values, or what a share paid. */
const isBetween = (cells: readonly string[], form: BodyForm): boolean =>
  (form.length > 1 && form[0] === 'v' && lengthOf(cells) === 1 && isWords(cells)) ||
  (cells.some((cell) => /\d\s+(?:dividend|stock splits?)$/i.test(cell)) && !isOfForm(cells, form));

/** The index after the last row of values: below it stand words without values, and totals. */
function lastOfForm(rows: readonly TableRow[], start: number, form: BodyForm): number {
  const noted = rows.findIndex(
    ({ cells }, at) => at > start && isWords(cells) && notes.test(cells[0]),
  );
  let end = noted > start && rows.length - noted < Math.max(15, noted) ? noted : rows.length;
  while (end > start + 1 && isNote(rows[end - 1].cells, form)) end--;
  return end;
}

function isNote(cells: readonly string[], form: BodyForm): boolean {
  const [first = ''] = cells.filter((cell) => cell !== '');
  if (totals.test(first) || (isWords(cells) && form.includes('v'))) return true;
  if (isOfForm(cells, form)) return false;
  return form.length > 2 && (lengthOf(cells) === 1 || isBeside(cells, form));
}

/** Whether no value stands where the form has them, but words do. */
function isBeside(cells: readonly string[], form: BodyForm): boolean {
  const kinds = form.flatMap((kind, at) => (kind === 'v' ? [cellKind(cells[at] ?? '')] : []));
  return kinds.includes('t') && !kinds.some((kind) => kind === 'v' || kind === 'd');
}

/** Headings that stand there again, with what stands around them where a file is several put together. */
function markRepeated(
  rows: readonly TableRow[],
  { at, beside }: HeadingPlace,
  form: BodyForm,
  start: number,
  found: Map<number, LeftOut['why']>,
): void {
  if (at === undefined) return;
  const keyOf = (index: number): string => rows[index].cells.join('\u0000').toLowerCase();
  const keys = new Set([at, ...beside].map(keyOf));
  for (let index = start; index < rows.length; index++) {
    if (!keys.has(keyOf(index)) || !isWords(rows[index].cells)) continue;
    found.set(index, 'repeated');
    for (let up = index - 1; up > start && !isOfForm(rows[up].cells, form); up--)
      found.set(up, 'repeated');
    for (let down = index + 1; down < rows.length && isWords(rows[down].cells); down++)
      found.set(down, 'repeated');
  }
}

/** Names by which columns can be told apart: an empty one gets its number, a second one of a name a number behind it. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const wanted = name.replace(/\s+/g, ' ') || `#${index + 1}`;
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    return count === 1 ? wanted : `${wanted} (${count})`;
  });
}
