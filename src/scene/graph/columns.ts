import { range, sum } from 'd3';
import { known } from '../../engine/at.ts';
import type { ColumnPlace, Columns } from './places.ts';
import { fixed, type Levels, stretch, totalAt } from './stretch.ts';

/** What the columns have to hold, in px unless said otherwise. */
export interface ColumnsInput {
  readonly width: number;
  /** Type size of numbers. */
  readonly size: number;
  /** Widest numbers in em: of cells, and of what stands beside them (0 for nothing). */
  readonly value: number;
  readonly beside: number;
  /** Least room for an arrow with its label. */
  readonly gap: number;
  /** Room between cells and what stands beside them, for the frame around the cells. */
  readonly seam: number;
  /** Room for arrows that run up beside the cells; 0 for none. */
  readonly lane: number;
  /** Room that the longest name of an output wants left of its bar, and the longest token left of the first axis, in px. */
  readonly letters: number;
  readonly token: number;
  /** Room for the initial states at the left edge, and for what reaches beyond the last column. */
  readonly start: number;
  readonly end: number;
  /** Room for the initial states of what runs backward, behind its last timestep. */
  readonly backward?: { readonly after: number; readonly room: number };
  readonly T: number;
  readonly most: number;
  /** The timestep that must be seen. */
  readonly around: number;
}

/** Places the columns: as many as fit, at most `most`, around the present timestep. */
export function placeColumns(input: ColumnsInput): Columns {
  const wanted = Math.min(input.T, input.most);
  const fitting = range(wanted, 0, -1).find(
    (count) => totalAt(partsOf(input, count), 0) <= input.width,
  );
  const count = fitting ?? 1;
  const parts = partsOf(input, count);
  const widths = stretch(parts, input.width);
  const total = sum(widths);
  const [pad = 0, start = 0] = widths;
  const margin = Math.max(0, (input.width - total) / 2);
  const ends = widths.map((_, at) => margin + sum(widths.slice(0, at + 1)));
  const columns = range(count).map((at): ColumnPlace => {
    const [before = 0, gap = 0, right = 0, sep = 0, besideRight = 0] = ends.slice(2 + 5 * at);
    const t = firstOf(input, count) + at;
    const axis = (gap + right) / 2;
    const free = input.beside === 0 ? [gap, right] : [sep, besideRight];
    const [besideLeft = gap, besideEnd = right] = free;
    return { t, gap: before, left: gap, right, axis, besideLeft, besideRight: besideEnd };
  });
  const last = known(ends.at(-3), 'column');
  const after = columns.findIndex(({ t }) => t === input.backward?.after);
  // the first of five parts of a column is what stands before its gap
  const right = after < 0 ? undefined : ends[2 + 5 * (after + 1)];
  return {
    columns,
    start: { left: margin + pad, right: margin + pad + start },
    end: { left: last, right: ends.at(-2) ?? last },
    ...(right === undefined ? {} : { backward: { left: right - input.start, right } }),
    width: Math.max(total, input.width),
  };
}

function firstOf({ T, around }: ColumnsInput, count: number): number {
  const before = Math.ceil((count - 1) / 2);
  return Math.max(1, Math.min(around - before, T - count + 1));
}

/** Margin, initial states, then for each column what stands before it, gap, cells, seam and beside; the same for the end; margin. */
function partsOf(input: ColumnsInput, count: number): readonly Levels[] {
  const { size: n, value, beside, gap, letters, T, backward } = input;
  const pad: Levels = [4, 6, 10, 16];
  const cell: Levels = [value + 0.15, value + 0.7, value + 1.9, value + 3];
  const extra: Levels = [beside + 0.1, beside + 0.5, beside + 0.9, beside + 1.2];
  const own = input.seam + input.lane;
  const seam: Levels = [own + 1, own + 2, own + 3, own + 5];
  const inPixels = ([a, b, c, d]: Levels): Levels => [a * n, b * n, c * n, d * n];
  const first = firstOf(input, count);
  const comesIn = backward !== undefined && first + count - 1 < backward.after;
  const ahead = (t: number): Levels =>
    fixed(backward !== undefined && t > first && t === backward.after + 1 ? backward.room : 0);
  const column = (t: number): readonly Levels[] => [
    ahead(t),
    [
      gap,
      Math.max(gap + 0.2 * n, letters),
      Math.max(gap, 3.2 * n, letters),
      Math.max(gap, 6 * n, letters),
    ],
    inPixels(cell),
    beside === 0 ? fixed(input.lane) : seam,
    beside === 0 ? fixed(0) : inPixels(extra),
  ];
  // room for the mark …, and on the right for the arrow that leads to it
  const [before, after] = count < T ? [1.2 * n, 2.2 * n] : [0, 0];
  const least = Math.max(input.start, before);
  const roomy = Math.max(least, input.token - Math.max(gap, letters) - (value * n) / 2);
  return [
    pad,
    [least, roomy, roomy, roomy],
    ...range(first, first + count).flatMap(column),
    ahead(first + count),
    fixed(Math.max(input.end, after, comesIn ? backward.room : 0)),
    pad,
  ];
}
