import { type DateColumns, daysOf } from './date-columns.ts';
import type { DateOrder } from './read-date.ts';

/** How the dates of a file run down its rows. */
export type Direction = 'oldestFirst' | 'newestFirst' | 'mixed' | 'unknown';

type Days = readonly (number | undefined)[];

/** A date that fits two orders, and whether the rows would run another way. */
export interface DateDoubt {
  readonly cell: string;
  readonly orders: readonly [DateOrder, DateOrder];
  readonly changesOrder: boolean;
}

interface GuessedOrder {
  readonly dateOrder: DateOrder;
  readonly doubt: DateDoubt | undefined;
}

interface Attempt {
  readonly order: DateOrder;
  readonly days: Days;
  /** How many are read, and less than one for those that run one way. */
  readonly score: number;
  readonly direction: Direction;
}

const mostLooked = 3000;
const near = 0.05;

/** Which order reads more of the dates; where two read as many, the one that runs one way. */
export function guessDateOrder(all: readonly string[], { form }: DateColumns): GuessedOrder {
  const cells = all.slice(0, mostLooked);
  const tryOut = (order: DateOrder): Attempt => {
    const days = daysOf(cells, order, form);
    const read = days.filter((day) => day !== undefined).length;
    return { order, days, score: read + oneWay(days), direction: directionOf(days) };
  };
  const [dmy, mdy] = [tryOut('dmy'), tryOut('mdy')];
  const better = mdy.score > dmy.score ? mdy : dmy;
  if (form === 'written' && mayBeginWithYears(cells)) {
    const ymd = tryOut('ymd');
    if (ymd.score > better.score + near) return { dateOrder: 'ymd', doubt: undefined };
    const isOpen = dmy.score > mdy.score + near && ymd.score > dmy.score - near;
    if (isOpen) return yearOrDay(cells, dmy, ymd);
  }
  const isOpen = Math.abs(dmy.score - mdy.score) < near;
  return { dateOrder: better.order, doubt: isOpen ? doubtOf(cells, dmy, mdy) : undefined };
}

/** 20/01/22 with day or year in front: steps much shorter than the other's tell which; a year in front is asked still. */
function yearOrDay(cells: readonly string[], dmy: Attempt, ymd: Attempt): GuessedOrder {
  const [day, year] = [spanOf(dmy.days), spanOf(ymd.days)];
  if (3 * day < year) return { dateOrder: 'dmy', doubt: undefined };
  return { dateOrder: 3 * year < day ? 'ymd' : 'dmy', doubt: doubtOf(cells, dmy, ymd) };
}

const mayBeginWithYears = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') &&
  cells.every((cell) => cell === '' || /^\d{2}([-/. ])\d{2}\1\d{2}(?!\d)/.test(cell));

function doubtOf(cells: readonly string[], one: Attempt, other: Attempt): DateDoubt | undefined {
  const at = one.days.findIndex((day, row) => day !== other.days[row]);
  if (at < 0) return undefined;
  const changesOrder = one.direction !== other.direction;
  return { cell: cells[at] ?? '', orders: [one.order, other.order], changesOrder };
}

function spanOf(days: Days): number {
  const given = days.flatMap((day) => day ?? []);
  return Math.abs((given.at(-1) ?? 0) - (given[0] ?? 0));
}

/** The share of steps that go the way of the most. */
function oneWay(days: Days): number {
  const { up, down } = countSteps(days);
  return Math.max(up, down) / Math.max(1, days.length);
}

/** How the dates of a column run: nine of ten steps one way are a direction, single slips do not hide it. */
export function directionOf(days: Days): Direction {
  const { up, down } = countSteps(days);
  if (up + down === 0) return 'unknown';
  if (up >= 9 * down) return 'oldestFirst';
  return down >= 9 * up ? 'newestFirst' : 'mixed';
}

/** How many dates are later than the one before, and how many earlier. */
export function countSteps(days: Days): { up: number; down: number } {
  const given = days.flatMap((day) => day ?? []);
  let [up, down] = [0, 0];
  for (let at = 1; at < given.length; at++) {
    if (given[at] > given[at - 1]) up++;
    else if (given[at] < given[at - 1]) down++;
  }
  return { up, down };
}
