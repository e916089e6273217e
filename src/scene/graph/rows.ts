import { range, sum } from 'd3';
import { at } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import { isLow, type Lows, lowLevels } from './low-strips.ts';
import type { Gates, Rows, SlotPlace } from './places.ts';
import { mostRows, rowsAt, type Slot, type Storey } from './storeys.ts';
import { fixed, type Levels, stretch, totalAt } from './stretch.ts';
import { letterLine, stripAside, stripWithin } from './strip-places.ts';

/** Where the rows of timestep t stand: in the middle, where they are fewer than elsewhere. */
export function rowsPlace(place: SlotPlace, slot: Slot, t: number): SlotPlace {
  const rows = rowsAt(slot, t);
  const aside = ((slot.rows - rows) / 2) * place.row;
  return rows === 0
    ? place
    : { ...place, top: place.top + aside, height: place.height - 2 * aside };
}

/** The place of what stands lowest in a storey; what hangs before its cells does not count. */
export const lowestOf = (places: readonly SlotPlace[] = []): SlotPlace | undefined =>
  places.find(({ isAside }) => isAside !== true);

export interface RowsInput {
  readonly height: number;
  /** Type size of numbers. */
  readonly size: number;
  readonly storeys: readonly Storey[];
  /** Lines above: 2 for the loss and the target, 1 for both in one. */
  readonly headLines: 0 | 1 | 2;
  /** Whether the input stands as a row, which takes less height. */
  readonly isInputRow: boolean;
  readonly gates: Gates;
  readonly lows: Lows;
  /** Whether gradients stand below their values, within their cells, and not beside them. */
  readonly isStacked: boolean;
  /** Whether lines lead from gates in rows to where they work on a state. */
  readonly isWired: boolean;
  /** Whether the scale of colours has a line of its own, below the timesteps. */
  readonly hasScaleLine?: true;
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
  const stretchAt = (index: number): Stretch => {
    const top = margin + sum(heights.slice(0, index));
    return { top, bottom: top + at(heights, index, 'part') };
  };
  const partAt = (storey: number, slot: number): Stretch =>
    stretchAt(parts.findIndex((part) => part.storey === storey && part.slot === slot));
  const stateAt = (storey: number, slot: number): SlotPlace =>
    isLow(input.lows, input.storeys[storey], slot)
      ? lowWithin(partAt(storey, slot), rowCount(input, storey, slot))
      : rowsWithin(partAt(storey, slot), rowCount(input, storey, slot), {
          size: input.size,
          isSplit: isSplit(input, storey, slot),
        });
  const slots = input.storeys.map(({ slots: of }, storey) =>
    of.map((slot, index): SlotPlace => {
      if (slot.within === undefined || input.gates === 'rows') return stateAt(storey, index);
      if (input.gates === 'strips') return stripWithin(partAt(storey, 0), of, slot, input.size);
      const road = of.findIndex(({ wiring }) => wiring !== undefined);
      return input.gates === 'aside' && road >= 0
        ? stripAside(stateAt(storey, road), of, slot, input.size)
        : nothingBelow(stateAt(storey, lowestState(of)));
    }),
  );
  const scale = input.hasScaleLine === true ? stretchAt(parts.length - 2) : undefined;
  const foot = stretchAt(parts.length - (scale === undefined ? 2 : 3));
  return { slots, head: stretchAt(1), foot, scale, height };
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

const lowestState = (slots: readonly Slot[]): number =>
  slots.findIndex(({ within }) => within === undefined);

/** A place without height, so that arrows lead to the state above it. */
const nothingBelow = ({ top, height }: SlotPlace): SlotPlace => ({
  top: top + height,
  height: 0,
  row: 0,
});

/** A slot of few rows is smaller than the place that its arrows need; it stands in the middle of it. */
function rowsWithin(
  { top, bottom }: Stretch,
  rows: number,
  { size, isSplit }: { readonly size: number; readonly isSplit: boolean },
): SlotPlace {
  const tallest = rows * (isSplit ? 4 : 2.4) * size;
  const height = Math.min(bottom - top, rows > mostRows ? Number.POSITIVE_INFINITY : tallest);
  const start = (top + bottom - height) / 2;
  const place = { top: start, height, row: height / Math.max(1, rows) };
  return isSplit ? { ...place, isSplit: true } : place;
}

/** A low strip has the whole height of its place. */
const lowWithin = ({ top, bottom }: Stretch, rows: number): SlotPlace => ({
  top,
  height: bottom - top,
  row: (bottom - top) / Math.max(1, rows),
  isLow: true,
});

/** Whether the rows of a slot have their gradients in them. */
const isSplit = ({ isStacked, storeys }: RowsInput, storey: number, slot: number): boolean =>
  isStacked && storeys[storey]?.slots[slot]?.gradients.some((node) => node !== undefined) === true;

const rowCount = ({ isInputRow, storeys }: RowsInput, storey: number, slot: number): number =>
  storey === 0 && isInputRow ? 1 : at(at(storeys, storey, 'storey').slots, slot, 'slot').rows;

interface Part {
  readonly levels: Levels;
  readonly storey?: number;
  readonly slot?: number;
}

function partsOf(input: RowsInput): readonly Part[] {
  const { size: n, storeys, headLines, hasScaleLine } = input;
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
    ...(hasScaleLine === true ? [{ levels: [1.05 * n, 1.2 * n, line, line] } satisfies Part] : []),
    pad,
  ];
}

/** The gap that the arrow up from one storey to the next crosses. */
function gapBetween(below: Storey | undefined, above: Storey | undefined, n: number): Levels {
  const lanes = above?.isEntered === true ? 1.1 * n : 0;
  const frames = [below, above].filter(hasFrame).length * framePad(n) + lanes;
  return [1.7 * n + frames, 1.8 * n + frames, 3.4 * n + frames, 4.6 * n + frames];
}

/** A cell with several states has a frame around them. */
export const hasFrame = (storey: Storey | undefined): boolean =>
  storey?.kind === 'layer' && storey.slots.length > 1;

/** How far the frame stands off, in px. */
export const framePad = (number: number): number => 0.25 * number;

/** The slots of a storey from the top down, with seams between them. */
function slotParts(input: RowsInput, storey: number): readonly Part[] {
  const of = input.storeys[storey];
  const { size: n, gates } = input;
  if (of === undefined) return [];
  const seam: Part = { levels: [0.2 * n, 0.25 * n, 0.6 * n, 0.9 * n] };
  const shown = range(of.slots.length - 1, -1, -1).flatMap((slot): readonly Part[] => {
    const levels = levelsOf(input, storey, slot);
    return levels === undefined ? [] : [{ levels, storey, slot }];
  });
  const within = of.slots.filter((slot) => slot.within !== undefined);
  const strips: readonly Part[] =
    gates === 'strips' && within.length > 0
      ? [{ levels: stripLevels(largestOf(within.map(({ rows }) => rows)), n), storey, slot: 0 }]
      : [];
  return [...shown, ...strips].flatMap((part, at) => (at === 0 ? [part] : [seam, part]));
}

/** Even a single row of a state wants room for the arrow that comes in: with weights above it and the symbol below, or without. */
function levelsOf(input: RowsInput, storey: number, slot: number): Levels | undefined {
  const { kind, slots } = at(input.storeys, storey, 'storey');
  const of = slots[slot];
  if (of === undefined) return undefined;
  const { size: n, gates, lows } = input;
  if (isLow(lows, input.storeys[storey], slot)) return lowLevels(of, n);
  const rows = rowCount(input, storey, slot);
  if (of.within !== undefined)
    return gates === 'rows' ? slotLevels(rows, n, 1.3, 'input') : undefined;
  const least = kind !== 'layer' ? 0 : slot === slots.length - 1 ? 3 : 2.3;
  return isSplit(input, storey, slot)
    ? splitLevels(rows, n, kind === 'layer' ? 4.3 : 0)
    : slotLevels(rows, n, least, kind);
}

/** Letters, and below them as many thin cells. */
function stripLevels(rows: number, n: number): Levels {
  const shown = Math.min(rows, mostRows);
  return [
    (letterLine + Math.max(0.75, 0.25 * shown)) * n,
    (letterLine + Math.max(1.2, 0.5 * shown)) * n,
    (letterLine + Math.max(1.5, 0.9 * shown)) * n,
    (letterLine + Math.max(1.8, 1.2 * shown)) * n,
  ];
}

/** Rows of two lines. */
const splitLevels = (rows: number, n: number, least: number): Levels => [
  Math.max(2.3 * rows, least) * n,
  Math.max(2.45 * rows, least) * n,
  Math.max(2.8 * rows, least) * n,
  Math.max(3.4 * rows, least) * n,
];

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
