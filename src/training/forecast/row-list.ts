import { mostRows } from './parse-cells.ts';

/** Rows as a list of numbers and runs: 2, 5-7. */
export function writeRows(rows: readonly number[], between: string): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(between);
}

/** The rows of such a list; undefined where a text is none. */
export function readRows(text: string): readonly number[] | undefined {
  const rows = new Set<number>();
  for (const part of text.split(/[\s,;]+/).filter((each) => each !== '')) {
    const [, from = '', to = from] = /^(\d{1,9})(?:[-–](\d{1,9}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || last < first || last - first > 2 * mostRows) return undefined;
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return [...rows];
}
