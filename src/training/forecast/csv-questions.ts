import type { Choices } from './choices.ts';

/** What nothing in a file decides; `values` are what the question of that code takes. */
export interface CsvQuestions {
  readonly marks: { readonly cell: string; readonly column: string };
  readonly dates: { readonly cell: string };
  readonly codes: { readonly value: string; readonly count: number; readonly column: string };
  readonly million: { readonly cell: string };
  readonly order: { readonly column: string; readonly found: string };
  readonly across: { readonly first: string; readonly last: string; readonly column: string };
  readonly blocks: { readonly count: number; readonly row: number };
}

export type QuestionCode = keyof CsvQuestions;

/** What an answer is called: words of the language, or what the file would be read as. */
export type AnswerName =
  | { readonly as: string }
  | { readonly number: number }
  | { readonly block: BlockName }
  | { readonly code: 'missing' | 'value' | 'asWritten' | 'turned' | 'across' | 'down' };

/** One of several series below one another: its rows, and its first and its last value as they are written. */
export interface BlockName {
  readonly nth: number;
  readonly rows: readonly [number, number];
  readonly cells: readonly [string, string];
}

export interface Answer {
  readonly name: AnswerName;
  /** What it decides. */
  readonly choices: Choices;
  /** The flag of the command line that decides the same. */
  readonly flag: string;
}

/** A question as plain data. */
export type CsvQuestion = {
  readonly [Code in QuestionCode]: {
    readonly code: Code;
    readonly values: CsvQuestions[Code];
    readonly answers: readonly Answer[];
    /** Whether the values depend on it, so that nothing is trained before it is answered. */
    readonly isBlocking: boolean;
  };
}[QuestionCode];

export interface QuestionSentences {
  readonly questions: { readonly [Code in QuestionCode]: (values: CsvQuestions[Code]) => string };
  /** A number without marks between thousands. */
  readonly number: (value: number) => string;
  readonly block: (name: BlockName) => string;
  readonly answers: Readonly<Record<Extract<AnswerName, { code: string }>['code'], string>>;
}

/** English; other languages translate these keys (see i18n). */
export const csvQuestions: QuestionSentences = {
  questions: {
    marks: ({ cell, column }) =>
      `“${cell}” in column ${column} can be read in two ways, and nothing in the file decides: which number is meant?`,
    dates: ({ cell }) =>
      `“${cell}” can be two dates, and nothing in the file decides: which is meant?`,
    codes: ({ value, count, column }) =>
      `${value} stands in ${count === 1 ? '1 cell' : `${count} cells`} of column ${column}: is it a value, or does it say that the value is missing?`,
    million: ({ cell }) => `“${cell}”: which number is meant?`,
    order: ({ column, found }) =>
      `The column ${column} looks like dates, but ${found} cannot be read as one: is the oldest row on top or at the bottom?`,
    across: ({ first, last, column }) =>
      `Time runs across the headings, ${first} … ${last}, and down the rows: are all of them one series, or is only column ${column} meant?`,
    blocks: ({ count, row }) =>
      `The dates begin anew at row ${row}, as if ${count} series stood below one another: which is meant?`,
  },
  number: String,
  block: ({ nth, rows, cells }) => `series ${nth}: rows ${rows.join('–')} (${cells.join(' … ')})`,
  answers: {
    missing: 'missing',
    value: 'a value',
    asWritten: 'oldest on top',
    turned: 'newest on top',
    across: 'one series of all columns',
    down: 'this column only',
  },
};

/** The sentence of a question in a language. */
export function questionOf(
  { code, values }: CsvQuestion,
  { questions }: QuestionSentences,
): string {
  const sentence = questions[code] as (values: object) => string;
  return sentence(values);
}

/** What an answer is called in a language. */
export function answerOf({ name }: Answer, { answers, number, block }: QuestionSentences): string {
  if ('as' in name) return name.as;
  if ('block' in name) return block(name.block);
  return 'number' in name ? number(name.number) : answers[name.code];
}
