import { append } from '../../engine/extremes.ts';
import { quoted } from './csv-fault.ts';
import type { CsvNote } from './csv-notes.ts';
import type { CsvQuestion } from './csv-questions.ts';
import type { Guess, Reading } from './guess-reading.ts';
import { type Grid, lengthOf } from './parse-cells.ts';
import { isMissing, readNumber, scaleWordOf } from './read-number.ts';
import type { ReadSeries } from './read-series.ts';
import type { LeftOut, Table } from './table.ts';
import type { Column } from './table-columns.ts';
import type { Across } from './turn-table.ts';

const mostRows = 6;
const reasons: readonly LeftOut['why'][] = [
  'above',
  'heading',
  'repeated',
  'between',
  'below',
  'chosen',
];

const listed = (rows: readonly number[]): string =>
  rows.slice(0, mostRows).join(', ') + (rows.length > mostRows ? ' …' : '');

/** How the cells were told apart, where not by a sign between them. */
export function partingNotes({ parting, isWrapped, rows }: Grid): readonly CsvNote[] {
  const notes: CsvNote[] = isWrapped ? [{ code: 'wrapped', values: {} }] : [];
  if (parting !== 'blanks') return notes;
  const count = rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells)), 0);
  return [...notes, { code: 'blanks', values: { count } }];
}

/** What was done to a table to read it, and what is to be known about it. */
export function notesOf(
  table: Table,
  guess: Guess | undefined,
  read: ReadSeries | object,
  cells: readonly string[],
  unread: Column | undefined,
): readonly CsvNote[] {
  const notes = leftOutNotes(table.leftOut);
  if (guess === undefined) return notes;
  const { reading, parts } = guess;
  if (parts !== undefined && reading.series !== undefined)
    notes.push({
      code: 'series',
      values: { column: parts.name, count: parts.values.length, value: reading.series.value },
    });
  append(notes, cellNotes(reading, cells));
  if (unread !== undefined) notes.push({ code: 'unreadDates', values: doubtOf(unread) });
  if (isRead(read)) append(notes, orderNotes(read, reading, unread !== undefined));
  return notes;
}

const isRead = (read: object): read is ReadSeries => 'series' in read;

const doubtOf = ({ name, cells }: Column) => ({ column: name, found: quoted(cells[0] ?? '') });

function leftOutNotes(leftOut: readonly LeftOut[]): CsvNote[] {
  return reasons.flatMap((why): CsvNote[] => {
    const rows = leftOut.flatMap((each) => (each.why === why ? [each.row] : []));
    if (rows.length === 0) return [];
    return [{ code: 'leftOut', values: { why, count: rows.length, rows: listed(rows) } }];
  });
}

/** Codes that are taken as missing, and how a number with a word behind it is read. */
function cellNotes({ codes, decimal, million }: Reading, cells: readonly string[]): CsvNote[] {
  const read = (cell: string): number | undefined =>
    isMissing(cell) ? undefined : readNumber(cell, decimal, million);
  const notes: CsvNote[] = codes.flatMap((code): CsvNote[] => {
    const count = cells.filter((cell) => read(cell) === code).length;
    return count === 0 ? [] : [{ code: 'codes', values: { value: String(code), count } }];
  });
  const words = new Map<string, string>();
  for (const cell of cells) {
    const word = scaleWordOf(cell);
    if (word !== undefined && !words.has(word)) words.set(word, cell);
  }
  const examples = [...words.values()].map(
    (cell): CsvNote => ({ code: 'scale', values: { cell, value: String(read(cell)) } }),
  );
  return [...notes, ...examples];
}

function orderNotes(read: ReadSeries, { order }: Reading, isUnread: boolean): CsvNote[] {
  const { direction, missing, repeated, slips } = read;
  const backwards = { newestFirst: 'asWritten', oldestFirst: 'turned', mixed: '', unknown: '' };
  const isBackwards = backwards[direction] === order;
  const isUnsorted = direction === 'mixed' && slips > 0;
  const code = isBackwards ? 'backwards' : isUnsorted ? 'unsorted' : direction;
  const notes: CsvNote[] = code === 'unknown' && isUnread ? [] : [{ code, values: {} }];
  if (missing.length > 0)
    notes.push({ code: 'missing', values: { count: missing.length, rows: listed(missing) } });
  if (slips > 0 && !isBackwards && !isUnsorted)
    notes.push({ code: 'slips', values: { count: slips } });
  if (repeated > 0) notes.push({ code: 'repeated', values: { count: repeated } });
  return notes;
}

const endsOf = ({ heading }: Table, { times }: Across) => ({
  first: heading[times.at[0] ?? 0] ?? '',
  last: heading[times.at.at(-1) ?? 0] ?? '',
});

/** That time runs across, and what follows from it. */
export function acrossNotes(
  shaped: Table,
  table: Table,
  across: Across | undefined,
  isAcross: boolean,
  column: string,
): readonly CsvNote[] {
  if (across === undefined) return [];
  const ends = endsOf(shaped, across);
  if (!isAcross) return [{ code: 'acrossToo', values: { ...ends, column } }];
  const count = table.heading.length - 1;
  const turned: CsvNote = { code: 'across', values: ends };
  return count > 1 ? [turned, { code: 'rowsAsColumns', values: { count, column } }] : [turned];
}

export const askAcross = (shaped: Table, across: Across, column: string): CsvQuestion => ({
  code: 'across',
  values: { ...endsOf(shaped, across), column },
  answers: [
    { name: { code: 'across' }, choices: { isAcross: true }, flag: '--across' },
    { name: { code: 'down' }, choices: { isAcross: false, column }, flag: '--down' },
  ],
  isBlocking: true,
});

export const askOrder = (unread: Column): CsvQuestion => ({
  code: 'order',
  values: doubtOf(unread),
  answers: [
    { name: { code: 'asWritten' }, choices: { order: 'asWritten' }, flag: '--order as-written' },
    { name: { code: 'turned' }, choices: { order: 'turned' }, flag: '--order turned' },
  ],
  isBlocking: true,
});
