import { range, sum } from 'd3';
import { mostRows, type Slot, type Storey } from './storeys.ts';
import { fixed, type Levels, stretch, totalAt } from './stretch.ts';

/** Where the rows of a slot stand. */
export interface SlotPlace {
  readonly top: number;
  readonly height: number;
  /** Height of one row. */
  readonly row: number;
}

export interface Rows {
  /** By storey and slot. */
  readonly slots: readonly (readonly SlotPlace[])[];
  /** Top and bottom of the lines above and below the storeys. */
  readonly head: { readonly top: number; readonly bottom: number };
  readonly foot: { readonly top: number; readonly bottom: number };
  readonly height: number;
}

export interface RowsInput {
  readonly height: number;
  /** Type size of numbers. */
  readonly size: number;
  readonly storeys: readonly Storey[];
  /** Lines above: 2 for the loss and the target, 1 for both in one. */
  readonly headLines: 0 | 1 | 2;
  /** Whether the input stands as a row, which takes less height. */
  readonly isInputRow: boolean;
}

/** The least height that the rows take, in px: with tight rows (0) or only tight gaps (1). */
export const leastHeight = (input: RowsInput, level: 0 | 1): number =>
  totalAt(
    partsOf(input).map(({ levels }) => levels),
    level,
  );

/** Places the storeys from the bottom up and shares the height between rows and gaps. */
export function placeRows(input: RowsInput): Rows {
  const parts = partsOf(input);
  const heights = stretch(
    parts.map(({ levels }) => levels),
    input.height,
  );
  const total = sum(heights);
  const margin = Math.max(0, (input.height - total) / 2);
  const height = Math.max(total, input.height);
  const at = (index: number): { readonly top: number; readonly bottom: number } => {
    const top = margin + sum(heights.slice(0, index));
    return { top, bottom: top + (heights[index] ?? 0) };
  };
  const slots = input.storeys.map(({ slots: of }, storey) =>
    of.map((slot, place): SlotPlace => {
      const index = parts.findIndex((part) => part.storey === storey && part.slot === place);
      const { top, bottom } = at(index);
      return rowsWithin(top, bottom, rowCount(input, storey, slot), input);
    }),
  );
  const foot = at(parts.length - 2);
  return { slots, head: at(1), foot, height };
}

/** A slot of few rows is smaller than the place that its arrows need; it stands in the middle of it. */
function rowsWithin(top: number, bottom: number, rows: number, { size }: RowsInput): SlotPlace {
  const height = Math.min(
    bottom - top,
    rows > mostRows ? Number.POSITIVE_INFINITY : rows * 2.4 * size,
  );
  const start = (top + bottom - height) / 2;
  return { top: start, height, row: height / Math.max(1, rows) };
}

const rowCount = ({ isInputRow }: RowsInput, storey: number, { rows }: Slot): number =>
  storey === 0 && isInputRow ? 1 : rows;

interface Part {
  readonly levels: Levels;
  readonly storey?: number;
  readonly slot?: number;
}

function partsOf(input: RowsInput): readonly Part[] {
  const { size: n, storeys, headLines } = input;
  const pad: Part = { levels: [4, 6, 12, 20] };
  const line = 1.35 * n;
  const storeyParts = range(storeys.length - 1, -1, -1).flatMap((index): readonly Part[] => [
    ...(index < storeys.length - 1
      ? [{ levels: gapBetween(storeys[index], storeys[index + 1], n) }]
      : []),
    ...slotParts(input, index),
  ]);
  return [
    pad,
    { levels: fixed(headLines * line) },
    { levels: headLines === 0 ? fixed(0) : [2, 3, 6, 8] },
    ...storeyParts,
    { levels: [2, 3, 5, 8] },
    { levels: fixed(line) },
    pad,
  ];
}

/** The gap that the arrow up from one storey to the next crosses. */
function gapBetween(below: Storey | undefined, above: Storey | undefined, n: number): Levels {
  const lanes = above?.isEntered === true ? 1.1 * n : 0;
  const frames = [below, above].filter(hasFrame).length * framePad(n) + lanes;
  return [1.75 * n + frames, 1.85 * n + frames, 3.4 * n + frames, 4.6 * n + frames];
}

/** A cell with several states has a frame around them. */
export const hasFrame = (storey: Storey | undefined): boolean =>
  storey?.kind === 'layer' && storey.slots.length > 1;

/** How far the frame stands off, in px. */
export const framePad = (number: number): number => 0.25 * number;

/** The slots of a storey from the top down, with seams between them. */
function slotParts(input: RowsInput, storey: number): readonly Part[] {
  const slots = input.storeys[storey]?.slots ?? [];
  const { size: n } = input;
  return range(slots.length - 1, -1, -1).flatMap((slot): readonly Part[] => {
    const of = slots[slot];
    const kind = input.storeys[storey]?.kind;
    if (of === undefined || kind === undefined) return [];
    // even a single row wants room for the arrow that comes in: with weights above it and the symbol below, or without
    const least = kind !== 'layer' ? 0 : slot === slots.length - 1 ? 3 : 2.3;
    const levels = slotLevels(rowCount(input, storey, of), n, least, kind);
    const seam: Part = { levels: [0.2 * n, 0.25 * n, 0.6 * n, 0.9 * n] };
    return [...(slot < slots.length - 1 ? [seam] : []), { levels, storey, slot }];
  });
}

function slotLevels(rows: number, n: number, least: number, kind: Storey['kind']): Levels {
  if (rows > mostRows) return [4.5 * n, 5 * n, 8 * n, 14 * n];
  const natural = kind === 'layer' ? 2 : 1.65;
  const [a, b, c, d]: Levels = [1.18 * rows, 1.5 * rows, natural * rows, (natural + 0.3) * rows];
  return [
    Math.max(a, least) * n,
    Math.max(b, least) * n,
    Math.max(c, least) * n,
    Math.max(d, least) * n,
  ];
}
