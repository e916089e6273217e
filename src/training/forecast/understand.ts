import { askAbout } from './ask.ts';
import type { Choices } from './choices.ts';
import { CsvFault, type CsvFaultCode, type CsvFaultValues } from './csv-fault.ts';
import type { CsvNote } from './csv-notes.ts';
import type { Answer, CsvQuestion } from './csv-questions.ts';
import { unreadDates } from './guess-dates.ts';
import { type ThousandsMark, thousandsOf } from './guess-marks.ts';
import { type Guess, guessReading, type Reading, rowsOf } from './guess-reading.ts';
import type { SeriesParts } from './guess-series.ts';
import { acrossNotes, askAcross, askOrder, notesOf, partingNotes } from './notes-of.ts';
import type { Grid, TableRow } from './parse-cells.ts';
import { isMissing } from './read-number.ts';
import { type ReadSeries, readSeries } from './read-series.ts';
import { writeRows } from './row-list.ts';
import { type LeftOut, shapeTable, type Table } from './table.ts';
import { type Column, columnOf, columnsOf } from './table-columns.ts';
import { type Across, acrossOf, turnTable } from './turn-table.ts';

/** All that is understood of a file, as plain data. */
export interface Understanding {
  readonly file: string;
  /** What parts its cells. */
  readonly parting: string;
  readonly heading: readonly string[];
  /** The row of the heading, from 1; undefined where there is none. */
  readonly headingRow: number | undefined;
  /** The first rows of values. */
  readonly firstRows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the table is turned, because time ran across; undefined where it cannot be. */
  readonly isAcross: boolean | undefined;
  /** Undefined where no column holds numbers and none is chosen. */
  readonly reading: Reading | undefined;
  /** The sign between thousands in the column of values; undefined where there is none. */
  readonly thousands: ThousandsMark | undefined;
  readonly parts: SeriesParts | undefined;
  readonly notes: readonly CsvNote[];
  readonly questions: readonly CsvQuestion[];
  /** The series, or why this reading gives none. */
  readonly read: ReadSeries | ToldCsvFault;
}

/** A CsvFault as plain data, as another thread tells it. */
export interface ToldCsvFault {
  readonly code: CsvFaultCode;
  readonly values: CsvFaultValues;
}

const rowsShown = 4;

/** The table of a file with time running down, and how it did run. */
interface Upright {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly across: Across | undefined;
  readonly isAcross: boolean;
}

/** Reads cells as what is chosen says, apart from what parts them; everything else is guessed, and what was guessed is told. */
export function understand(grid: Grid, wanted: Choices): Understanding {
  const shaped = shapeTable(grid, wanted);
  const upright = stand(shaped, wanted);
  const { table, columns, across, isAcross } = upright;
  const choices = named(table, wanted);
  const guess = guessReading(table, columns, {
    ...choices,
    column: choices.column ?? firstAcross(upright),
  });
  const found: Found = { ...upright, shaped, choices, guess };
  const read = seriesIn(found);
  const cells =
    guess === undefined ? [] : columnOf(rowsOf(table, guess.reading), guess.reading.column);
  return {
    file: table.file,
    parting: grid.parting,
    heading: table.heading,
    headingRow: table.headingRow,
    firstRows: table.rows.slice(0, rowsShown),
    leftOut: table.leftOut,
    isAcross: across === undefined ? undefined : isAcross,
    reading: guess?.reading,
    thousands: guess === undefined ? undefined : thousandsOf(cells, guess.reading.decimal),
    parts: guess?.parts,
    notes: [...partingNotes(grid), ...notesAbout(found, read, cells)],
    questions: questionsAbout(found),
    read,
  };
}

interface Found extends Upright {
  /** The table as it stands in the file. */
  readonly shaped: Table;
  readonly choices: Choices;
  readonly guess: Guess | undefined;
}

const columnIn = ({ table, guess }: Found): string =>
  guess === undefined ? '' : (table.heading[guess.reading.column] ?? '');

function seriesIn({ shaped, table, guess }: Found): ReadSeries | ToldCsvFault {
  if (guess !== undefined) return attempt(() => readSeries(table, guess.reading));
  return tell(shaped.fault ?? new CsvFault('noNumbers', { file: table.file }));
}

function notesAbout(found: Found, read: Understanding['read'], cells: readonly string[]) {
  const { shaped, table, columns, across, isAcross, choices, guess } = found;
  const unread = choices.dates === null ? undefined : unreadDates(columns, guess?.reading.dates);
  return [
    ...acrossNotes(shaped, table, across, isAcross, columnIn(found)),
    ...notesOf(table, guess, read, cells, unread),
  ];
}

function questionsAbout(found: Found): readonly CsvQuestion[] {
  const { shaped, table, columns, across, isAcross: isTurned, choices, guess } = found;
  const { column, isAcross, order, dates } = choices;
  const isGrid = across?.isGrid === true && column === undefined && isAcross === undefined;
  const unread =
    order === undefined && dates === undefined
      ? unreadDates(columns, guess?.reading.dates)
      : undefined;
  return [
    ...(isGrid ? [askAcross(shaped, across, columnIn(found))] : []),
    ...(unread === undefined ? [] : [askOrder(unread)]),
    ...(guess === undefined ? [] : askAbout(guess, columnIn(found))),
    ...(guess === undefined || isTurned ? [] : askBlocks(table, guess)),
  ];
}

function stand(shaped: Table, choices: Choices): Upright {
  const columns = columnsOf(shaped);
  const across = acrossOf(shaped, columns);
  const names = shaped.heading.map((name) => name.toLowerCase());
  const isNamed = choices.column !== undefined && names.includes(choices.column.toLowerCase());
  const isAcross = across !== undefined && (choices.isAcross ?? !(across.isGrid || isNamed));
  if (!isAcross) return { table: shaped, columns, across, isAcross };
  const table = turnTable(shaped, across);
  return { table, columns: columnsOf(table), across, isAcross };
}

/** The first of several columns that all hold values: of a turned table that of its first row, else the first of the times. */
function firstAcross({ table, across, isAcross }: Upright): string | undefined {
  if (across === undefined) return undefined;
  return table.heading[isAcross ? 1 : (across.times.at[0] ?? 0)];
}

/** Choices with the columns as the table calls them, in capitals or not; those that it has not are let go. */
function named({ heading }: Table, choices: Choices): Choices {
  const nameOf = (name: string | undefined): string | undefined =>
    name === undefined || heading.includes(name)
      ? name
      : heading.find((each) => each.toLowerCase() === name.toLowerCase());
  const partOf = (name: string | null | undefined): string | null | undefined =>
    name === null ? null : nameOf(name);
  return {
    ...choices,
    column: nameOf(choices.column),
    dates: partOf(choices.dates),
    months: partOf(choices.months),
  };
}

const tell = ({ code, values }: CsvFault): ToldCsvFault => ({ code, values });

function attempt<T>(run: () => T): T | ToldCsvFault {
  try {
    return run();
  } catch (error) {
    if (error instanceof CsvFault) return tell(error);
    throw error;
  }
}

/** Whether a reading gave a series. */
export const isSeries = (read: ReadSeries | ToldCsvFault): read is ReadSeries => 'series' in read;

const mostAnswers = 6;

/** Which of several series below one another is meant; nothing where there is one. */
function askBlocks(
  { headingRow = 0, leftOut }: Table,
  { reading: { column }, doubts: { blocks } }: Guess,
): readonly CsvQuestion[] {
  const second = blocks[1]?.[0];
  if (second === undefined) return [];
  const stray = leftOut.flatMap(({ row, why }) =>
    why !== 'above' && row > headingRow ? [row] : [],
  );
  const answers = blocks.slice(0, mostAnswers).map((block, at): Answer => {
    const others = blocks.filter((each) => each !== block).flat();
    const leaveOut = [...stray, ...others.map(({ row }) => row)].sort((a, b) => a - b);
    const [first = 0, last = first] = [block[0]?.row, block.at(-1)?.row];
    return {
      name: { block: { nth: at + 1, rows: [first, last], cells: endsOf(block, column) } },
      choices: { leaveOut },
      flag: `--leave-out ${writeRows(leaveOut, ',')}`,
    };
  });
  const values = { count: blocks.length, row: second.row };
  return [{ code: 'blocks', values, answers, isBlocking: true }];
}

/** The first and the last value, as they are written. */
function endsOf(block: readonly TableRow[], column: number): readonly [string, string] {
  const cells = block.map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell));
  return [cells[0] ?? '', cells.at(-1) ?? ''];
}
