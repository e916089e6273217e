import { largestOf } from '../../engine/extremes.ts';
import { cellKind } from './cell-kind.ts';
import { fitOf } from './row-fit.ts';

const scored = 400;

/** Whether a text may be parted by blanks: some stand within its lines, but neither tabs nor quotation marks. */
export const isPartedByBlanks = (text: string): boolean =>
  /\S +\S/.test(text) && !/["\t]/.test(text);

const atWide = (line: string): string[] => line.trim().split(/\s{2,}|\t/);
const atAny = (line: string): string[] => line.trim().split(/\s+/);

/**
 * The cells of lines that blanks part: by two or more, by any, or at the places that are blank in every line, which also
 * tells where a cell is empty. The way by which the lines go together best; of equals the first.
 */
export function partByBlanks(lines: readonly string[]): string[][] {
  const ways = [
    (some: readonly string[]) => some.map(atWide),
    (some: readonly string[]) => (isSingle(some) ? some.map(atAny) : []),
    atGaps,
  ];
  const sample = lines.filter((line) => line.trim() !== '').slice(0, scored);
  const fits = ways.map((way) => fitOf(way(sample)));
  const best = fits.indexOf(largestOf(fits));
  return (ways[best] ?? atGaps)(lines);
}

/** Whether blanks stand singly in most lines, and not between the thousands of one number. */
function isSingle(lines: readonly string[]): boolean {
  const wide = lines.filter((line) => /\S\s{2,}\S/.test(line)).length;
  return 2 * wide < lines.length && !lines.some((line) => grouped.test(line));
}

const grouped = /^\s*[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?\s*$/;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Lines cut at the places that are blank in all of them; one that is not blank there, such as a title, is one cell. */
function atGaps(lines: readonly string[]): string[][] {
  if (lines.some((line) => line.includes('\t'))) return [];
  const rows = tabular(lines);
  const all = gapsOf(rows);
  const gaps = all.filter(({ from, to }, at) => to - from > 1 || isBetween(rows, all, at));
  return lines.map((line) => cutAt(line, gaps));
}

/** The lines that look like rows of a table: those with about as many words as most. */
function tabular(lines: readonly string[]): readonly string[] {
  const counts = lines.map((line) => atWide(line).length);
  const most = counts.reduce((all, each) => Math.max(all, each), 0);
  return lines.filter((_, at) => 2 * counts[at] >= most && counts[at] > 1);
}

function gapsOf(rows: readonly string[]): readonly Gap[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isTaken = new Uint8Array(width);
  for (const row of rows)
    for (let at = 0; at < row.length; at++) if (row[at] !== ' ') isTaken[at] = 1;
  const gaps: Gap[] = [];
  let from = isTaken.indexOf(1);
  for (let at = from; at < width && from >= 0; at++) {
    if (isTaken[at] === 0) continue;
    if (at > from + 1) gaps.push({ from: from + 1, to: at });
    from = at;
  }
  return gaps;
}

/** Whether a single blank parts columns: nearly all rows have text on either side of it, and not one number or date. */
function isBetween(rows: readonly string[], gaps: readonly Gap[], at: number): boolean {
  const { from, to } = gaps[at];
  const pairs = rows
    .map((row) => [row.slice(gaps[at - 1]?.to ?? 0, from), row.slice(to, gaps[at + 1]?.from)])
    .filter((pair) => pair.every((text) => text.trim() !== ''));
  const joined = pairs.slice(-30).map(([left, right]) => `${left.trim()} ${right.trim()}`);
  const single = joined.filter((text) => cellKind(text) !== 't'); // 1 200, 01 Jan 2020
  const isFull = 10 * (pairs.length + 1) >= 9 * rows.length; // but for the heading
  return isFull && 2 * single.length < joined.length;
}

function cutAt(line: string, gaps: readonly Gap[]): string[] {
  if (gaps.some(({ from, to }) => line.slice(from, to).trim() !== '')) return [line];
  const starts = [0, ...gaps.map(({ to }) => to)];
  return starts.map((start, at) => line.slice(start, gaps[at]?.from).trim());
}
