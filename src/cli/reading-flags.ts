import { Fault, phrase } from '../engine/fault.ts';
import type { Choices, SeriesChoice } from '../training/forecast/choices.ts';
import { partings } from '../training/forecast/guess-parting.ts';
import { dateOrders } from '../training/forecast/read-date.ts';
import { type DecimalMark, millionNames } from '../training/forecast/read-number.ts';
import { readRows } from '../training/forecast/row-list.ts';
import { choiceFlag, type Flags } from './read-flags.ts';

/** The flags that say how a CSV file is read where a guess is wrong or nothing decides. */
export const readingFlags = {
  valued: [
    ...['--data', '--column', '--decimal', '--thousands', '--dates', '--months', '--date-order'],
    ...['--order', '--series', '--missing', '--million', '--heading', '--leave-out'],
    '--parting',
  ],
  plain: ['--across', '--down'],
} as const;

const partingNames = ['comma', 'semicolon', 'tab', 'bar', 'blanks', 'none'] as const; // in the order of partings
const marks: readonly DecimalMark[] = ['.', ','];
const orders = ['as-written', 'turned', 'by-date'] as const;
const orderNames = { 'as-written': 'asWritten', turned: 'turned', 'by-date': 'byDate' } as const;

/** What the flags say about the reading of a file. @throws Fault that names a flag */
export function choicesOf(flags: Flags): Choices {
  const order = choiceFlag(flags, '--order', orders);
  const parting = choiceFlag(flags, '--parting', partingNames);
  return {
    parting: parting && partings[partingNames.indexOf(parting)],
    column: flags.get('--column'),
    decimal: decimalOf(flags),
    dates: partOf(flags.get('--dates')),
    months: partOf(flags.get('--months')),
    dateOrder: choiceFlag(flags, '--date-order', dateOrders),
    order: order === undefined ? undefined : orderNames[order],
    series: seriesOf(flags.get('--series')),
    codes: numbersOf(flags, '--missing'),
    million: choiceFlag(flags, '--million', millionNames),
    heading: numbersOf(flags, '--heading')?.[0],
    leaveOut: rowsOf(flags.get('--leave-out')),
    isAcross: flags.has('--across') ? true : flags.has('--down') ? false : undefined,
  };
}

/** One mark before the decimals; where only that between thousands is given, the other. */
function decimalOf(flags: Flags): DecimalMark | undefined {
  const decimal = choiceFlag(flags, '--decimal', marks);
  const thousands = choiceFlag(flags, '--thousands', marks);
  if (thousands === undefined) return decimal;
  const other = thousands === '.' ? ',' : '.';
  if (decimal === undefined || decimal === other) return other;
  throw new Fault(
    '--thousands',
    phrase('value', { value: thousands }),
    phrase('oneOf', { options: other }),
  );
}

const partOf = (name: string | undefined): string | null | undefined =>
  name === 'none' ? null : name;

/** location=Indonesia; null for all rows. */
function seriesOf(text: string | undefined): SeriesChoice | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'all') return null;
  const [column = '', ...value] = text.split('=');
  if (column !== '' && value.length > 0) return { column, value: value.join('=') };
  throw new Fault(
    '--series',
    phrase('value', { value: text.slice(0, 60) }),
    phrase('oneOf', { options: 'COLUMN=VALUE, all' }),
  );
}

/** 2,5-7; no rows for `none`. @throws Fault that names the flag */
function rowsOf(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const rows = text === 'none' ? [] : text.trim() === '' ? undefined : readRows(text);
  if (rows !== undefined) return rows;
  throw new Fault(
    '--leave-out',
    phrase('value', { value: text.slice(0, 60) }),
    phrase('oneOf', { options: 'ROW, FIRST-LAST, none' }),
  );
}

/** Numbers parted by commas; none of them for `none`. @throws Fault that names the flag */
function numbersOf(flags: Flags, name: string): readonly number[] | undefined {
  const text = flags.get(name);
  if (text === undefined) return undefined;
  if (text === 'none') return [];
  const numbers = text.split(',').map(Number);
  if (text.trim() !== '' && numbers.every(Number.isFinite)) return numbers;
  throw new Fault(name, phrase('value', { value: text.slice(0, 60) }), phrase('finite'));
}
