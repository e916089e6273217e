import type { LeftOut } from './table.ts';

/** What is said about a file that is read; `values` are what the sentence of that code takes. */
export interface CsvNotes {
  readonly wrapped: object;
  readonly blanks: { readonly count: number };
  readonly leftOut: { readonly why: LeftOut['why']; readonly count: number; readonly rows: string };
  readonly oldestFirst: object;
  readonly newestFirst: object;
  readonly mixed: object;
  readonly unsorted: object;
  readonly unknown: object;
  readonly backwards: object;
  readonly across: Ends;
  readonly acrossToo: Ends & { readonly column: string };
  readonly rowsAsColumns: { readonly count: number; readonly column: string };
  readonly series: { readonly column: string; readonly count: number; readonly value: string };
  readonly codes: { readonly value: string; readonly count: number };
  readonly missing: { readonly count: number; readonly rows: string };
  readonly scale: { readonly cell: string; readonly value: string };
  readonly unreadDates: { readonly column: string; readonly found: string };
  readonly slips: { readonly count: number };
  readonly repeated: { readonly count: number };
}

interface Ends {
  readonly first: string;
  readonly last: string;
}

export type NoteCode = keyof CsvNotes;

/** A note as plain data. */
export type CsvNote = {
  readonly [Code in NoteCode]: { readonly code: Code; readonly values: CsvNotes[Code] };
}[NoteCode];

/** The sentences of a language. */
export type NoteSentences = { readonly [Code in NoteCode]: (values: CsvNotes[Code]) => string };

const why: Readonly<Record<LeftOut['why'], string>> = {
  above: 'above the heading',
  heading: 'a second heading or units',
  repeated: 'the heading again',
  below: 'notes or totals below the values',
  between: 'words between the values',
  chosen: 'as chosen',
};

const rows = (count: number): string => (count === 1 ? '1 row was' : `${count} rows were`);

/** English; other languages translate these keys (see i18n). */
export const csvNotes: NoteSentences = {
  wrapped: () =>
    'Every row of this file stands in quotation marks as if it were one cell: what is inside is read as a row.',
  blanks: ({ count }) => `The columns of this file are parted by blanks: ${count} were told apart.`,
  leftOut: (note) => `${rows(note.count)} left out (${why[note.why]}): ${note.rows}.`,
  oldestFirst: () => 'This file begins with the oldest: its order is right.',
  newestFirst: () =>
    'This file is newest first, turned round so that windows predict the future. The TATA and HSI files of the reports run so too.',
  mixed: () => 'The dates of this file are not in order; its rows are sorted by date.',
  unsorted: () =>
    'The dates of this file are not in order, and this order leaves them so. Choose “by date” to have the rows sorted.',
  unknown: () => 'No dates: the first row is taken for the oldest.',
  backwards: () =>
    'Careful: in this order time runs backwards. The windows hold the future, and what is “forecast” is the past, as in the reports.',
  across: ({ first, last }) =>
    `Time runs across the headings, ${first} … ${last}: the table is turned, so that time runs down and each row becomes a column.`,
  acrossToo: ({ first, last, column }) =>
    `Time runs across the headings, ${first} … ${last}: only the column ${column} is read; turned, all of them make one series.`,
  rowsAsColumns: ({ count, column }) =>
    `The table holds ${count} series, one for each row: ${column} is read; another can be chosen as the column of values.`,
  series: ({ column, count, value }) =>
    `The file holds ${count} series, told apart by ${column}: only the rows of “${value}” are read.`,
  codes: ({ value, count }) =>
    `${value} stands in ${count === 1 ? '1 cell' : `${count} cells`}, far from all other values: taken as missing.`,
  missing: ({ count, rows: places }) =>
    count === 1
      ? `1 missing value (row ${places}) takes the value before.`
      : `${count} missing values (rows ${places}) take the value before.`,
  scale: ({ cell, value }) => `“${cell}” is read as ${value}.`,
  unreadDates: ({ column, found }) =>
    `The column ${column} looks like dates, but ${found} cannot be read as one: the rows stay as they are written.`,
  slips: ({ count }) =>
    count === 1
      ? '1 date is earlier than the one before it; the order “by date” sorts it.'
      : `${count} dates are earlier than the one before; the order “by date” sorts them.`,
  repeated: ({ count }) =>
    count === 1
      ? '1 date stands there more than once.'
      : `${count} dates stand there more than once.`,
};

/** The sentence of a note in a language. */
export function sentenceOf({ code, values }: CsvNote, sentences: NoteSentences): string {
  const sentence = sentences[code] as (values: object) => string;
  return sentence(values);
}
