import { countSteps } from './guess-date-order.ts';
import type { TableRow } from './parse-cells.ts';
import type { Table } from './table.ts';

type Days = readonly (number | undefined)[];

/** Rows below one another whose dates run one way. */
interface Run {
  readonly start: number;
  readonly days: Set<number>;
}

/** The rows of each of several series below one another. */
export function blocksOf({ rows }: Table, days: Days): readonly (readonly TableRow[])[] {
  const starts = blockStarts(days);
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

/**
 * Where the dates of rows begin anew: the first index of each of several series below one another; none where there is one.
 * A date that stands out of place or a second time begins nothing.
 */
export function blockStarts(days: Days): readonly number[] {
  const runs = runsOf(days);
  const blocks: Run[] = [];
  for (const { start, days: own } of runs) {
    const block = blocks.at(-1);
    if (block === undefined || isAgain(own, block.days)) blocks.push({ start, days: new Set(own) });
    else for (const day of own) block.days.add(day);
  }
  const longest = blocks.reduce((most, block) => Math.max(most, block.days.size), 0);
  const whole = blocks.filter((block) => 10 * block.days.size >= longest);
  const slips = runs.length - whole.length;
  if (whole.length < 2 || 20 * (slips - 1) > days.length) return [];
  return whole.map(({ start }, at) => (at === 0 ? 0 : start));
}

/** Whether most of the dates of one are those of the other. */
function isAgain(own: ReadonlySet<number>, before: ReadonlySet<number>): boolean {
  let again = 0;
  for (const day of own) if (before.has(day)) again++;
  return again >= 2 && 2 * again > Math.min(own.size, before.size);
}

function runsOf(days: Days): readonly Run[] {
  const { up, down } = countSteps(days);
  const way = up >= down ? 1 : -1;
  const runs: Run[] = [];
  let last: number | undefined;
  for (const [start, day] of days.entries()) {
    if (day === undefined) continue;
    const run = runs.at(-1);
    if (run === undefined || way * (day - (last ?? day)) < 0)
      runs.push({ start, days: new Set([day]) });
    else run.days.add(day);
    last = day;
  }
  return runs;
}
