import { least, max, range } from 'd3';
import { netsOf } from '../../lessons/nets.ts';
import type { Hand } from '../symbols.ts';
import type { Plan } from './activity.ts';
import { type Columns, type ColumnsInput, placeColumns } from './columns.ts';
import type { Measures } from './measures.ts';
import { laneRoom } from './routes.ts';
import {
  framePad,
  type Gates,
  hasFrame,
  leastHeight,
  placeRows,
  type Rows,
  type RowsInput,
} from './rows.ts';
import type { Size } from './shapes.ts';
import { mostRows } from './storeys.ts';
import { piecesWidth, slotPieces, symbolPieces } from './symbol-pieces.ts';
import { textWidth } from './text-width.ts';

/** Everything that decides where things stand; the same for all steps but for the window. */
export interface LayoutInput {
  readonly plan: Plan;
  readonly measures: Measures;
  readonly hand: Hand;
  readonly size: Size;
  readonly fontSize: number;
  /** Most columns at once. */
  readonly window: number;
  readonly around: number;
}

export interface Layout extends Columns, Rows {
  /** Type size of numbers, and of symbols. */
  readonly number: number;
  readonly symbol: number;
  readonly headLines: 0 | 1 | 2;
  readonly isInputRow: boolean;
  readonly gates: Gates;
  /** Width of the cells of initial states. */
  readonly startCells: number;
}

/** Numbers in relation to the root type size, and how small they may become where there is no other way. */
const numberScale = 0.97;
const leastNumber = 13;
/** From this root size on the type is for a lecture hall and never shrinks. */
const hallSize = 20;

/**
 * Places columns and rows. Gaps and arrows shrink first, then lines are joined, and type last; gates then have the room
 * that is left: no column is left out for them, nor does type become smaller.
 */
export function layOut(input: LayoutInput): Layout {
  const { rows, columns } = withGates(input, withoutGates(input));
  return {
    number: rows.size,
    symbol: rows.size / numberScale,
    startCells: startCells(input, rows.size),
    headLines: rows.headLines,
    isInputRow: rows.isInputRow,
    gates: rows.gates,
    ...columns(),
    ...placeRows(rows),
  };
}

function withoutGates(input: LayoutInput): Try {
  const tries = typeSizes(input.fontSize).map((number) => triesAt(input, number, 'none'));
  const all = Math.min(input.plan.program.timesteps.length, input.window);
  const chosen =
    tries[0]?.find((each) => fits(input, each, 1) && shows(each, all)) ??
    tries.flat().find((each) => fits(input, each, 0) && shows(each, all)) ??
    tries[0]?.find((each) => fits(input, each, 1)) ??
    tries.flat().find((each) => fits(input, each, 0)) ??
    least(tries.flat(), ({ rows }) => leastHeight(rows, 0));
  if (chosen === undefined) throw new RangeError('layOut: found no type size, wanted one');
  return chosen;
}

/** The same with gates: with their numbers where these fit, else as strips; as it was where there is no room at all. */
function withGates(input: LayoutInput, plain: Try): Try {
  const slots = input.plan.storeys.flatMap((storey) => storey.slots);
  const within = slots.filter((slot) => slot.within !== undefined);
  if (within.length === 0) return plain;
  const isTall = within.some(({ rows }) => rows > mostRows);
  const count = plain.columns().columns.length;
  const sizes = typeSizes(input.fontSize).filter((size) => size <= plain.rows.size);
  const roomy = (each: Try, level: 0 | 1) => fits(input, each, level) && shows(each, count);
  const best = (gates: Gates, number: number): Try | undefined => {
    const tries = triesAt(input, number, gates);
    return tries.find((each) => roomy(each, 1)) ?? tries.find((each) => roomy(each, 0));
  };
  for (const number of isTall ? [] : sizes.slice(0, 2)) {
    const found = best('rows', number);
    if (found !== undefined) return found;
  }
  for (const number of sizes) {
    const found = best('strips', number);
    if (found !== undefined) return found;
  }
  return plain;
}

/** A way to lay the graph out; columns are placed when they are asked for. */
interface Try {
  readonly rows: RowsInput;
  readonly columns: () => Columns;
}

/** At one type size: with all lines, with the lines above joined, and with the input lying down. */
function triesAt(input: LayoutInput, number: number, gates: Gates): readonly Try[] {
  const { plan, size } = input;
  const hasLoss = plan.program.timesteps.some(({ loss }) => loss !== undefined);
  const common = { height: size.height, size: number, storeys: plan.storeys, gates };
  const joined = { ...common, headLines: hasLoss ? 1 : 0, isInputRow: false } as const;
  const all: readonly RowsInput[] = [
    { ...joined, headLines: hasLoss ? 2 : 0 },
    joined,
    ...(isSmallOneHot(input) ? [{ ...joined, isInputRow: true }] : []),
  ];
  let placed: Columns | undefined;
  const columns = (): Columns => {
    placed ??= placeColumns(columnsInput(input, number, gates));
    return placed;
  };
  return all.map((rows) => ({ rows, columns }));
}

/** Whether so many columns have room; type rather becomes smaller than that a column is left out. */
const shows = ({ columns }: Try, count: number): boolean => columns().columns.length >= count;

function fits(input: LayoutInput, { rows, columns }: Try, level: 0 | 1): boolean {
  if (leastHeight(rows, level) > rows.height || columns().width > input.size.width) return false;
  return !rows.isInputRow || rowFits(input, columns(), rows.size);
}

function typeSizes(fontSize: number): readonly number[] {
  const natural = fontSize * numberScale;
  if (fontSize >= hallSize || natural <= leastNumber) return [natural];
  return [natural, (natural + leastNumber) / 2, leastNumber];
}

function columnsInput(input: LayoutInput, number: number, gates: Gates): ColumnsInput {
  const { plan, measures, size, window, around } = input;
  const isBackward = plan.storeys.some(({ direction }) => direction === 'backward');
  const cells = startCells(input, number);
  const start = Math.max(
    cells + startSymbols(input, number),
    (cells + widestBelow(input, number)) / 2,
  );
  const gap = gapWidth(input, number, gates);
  return {
    width: size.width,
    size: number,
    value: measures.value,
    beside: measures.beside,
    gap,
    seam: plan.storeys.some(hasFrame) ? framePad(number) + 1 : 1,
    lane: plan.hasLanes ? laneRoom * number : 0,
    letters: lettersRoom(input, number),
    token: tokenRoom(input, number),
    start,
    end: isBackward ? start + gap : 0,
    T: plan.program.timesteps.length,
    most: window,
    around,
  };
}

/** Room that the names of outputs want left of their bars, in px; as much as a short word takes at most. */
function lettersRoom({ plan: { program } }: LayoutInput, number: number): number {
  const names = netsOf(program.example).flatMap(({ outputVocabulary = [] }) => outputVocabulary);
  const widest = max(names, (name) => textWidth(name, number)) ?? 0;
  return widest === 0 ? 0 : Math.min(widest, 4 * number) + 0.6 * number;
}

/** Room that the tokens that come in want left of the middle of their vectors, in px. */
function tokenRoom({ plan: { program } }: LayoutInput, number: number): number {
  const tokens = netsOf(program.example).flatMap(({ inputs }) =>
    inputs.filter((entry) => typeof entry === 'string'),
  );
  const widest = max(tokens, (token) => textWidth(token, number)) ?? 0;
  return widest === 0 ? 0 : widest + wholeWidth(number) / 2 + 0.8 * number;
}

/** Width of the cells of initial states. */
function startCells({ plan, measures }: LayoutInput, number: number): number {
  const widths = plan.storeys
    .filter(({ kind }) => kind === 'layer')
    .flatMap(({ slots }) => slots)
    .map((slot) =>
      measures.wholeStart.has(slot) || slot.rows > mostRows ? 1.4 : measures.value + 0.3,
    );
  return number * (max(widths) ?? 0);
}

/** Room for the symbols of initial states beside them, where they stand too close to be named below. */
function startSymbols({ plan, hand }: LayoutInput, number: number): number {
  const symbol = number / numberScale;
  const nodes = plan.storeys
    .filter(hasFrame)
    .flatMap(({ slots }) => slots.map(({ nodes: [node] }) => node));
  const widths = nodes.map((node) =>
    node === undefined ? 0 : piecesWidth(symbolPieces(hand, node, symbol), symbol) + 0.25 * number,
  );
  return max(widths) ?? 0;
}

/** Width of the symbols of initial states that are named below their cells. */
function widestBelow({ plan, hand }: LayoutInput, number: number): number {
  const symbol = number / numberScale;
  const nodes = plan.storeys
    .filter((storey) => storey.kind === 'layer' && !hasFrame(storey))
    .flatMap(({ slots }) =>
      slots.flatMap(({ nodes: [node] }) => (node === undefined ? [] : [node])),
    );
  return max(nodes, (node) => piecesWidth(symbolPieces(hand, node, symbol), symbol)) ?? 0;
}

/** Room for an arrow from one timestep to the next, and for the symbols of the states below it. */
function gapWidth({ plan, hand }: LayoutInput, number: number, gates: Gates): number {
  const symbol = number / numberScale;
  const named = plan.storeys
    .filter(({ kind }) => kind === 'layer')
    .flatMap(({ slots }) => slots.filter(({ within }) => within === undefined || gates === 'rows'));
  const widest = max(named, (slot) =>
    piecesWidth(slotPieces(hand, slot, slot.nodes.length - 1, symbol), symbol),
  );
  const frame = plan.storeys.some(hasFrame) ? framePad(number) : 0;
  // what is fed back runs down between the columns, and a divider stands there
  const isCrossed = plan.hasFeedback || plan.program.example.decoder !== undefined;
  const crossing = isCrossed ? 0.9 * number : 0;
  return Math.max((widest ?? 0) + 0.3 * number + frame, 1.4 * number) + crossing;
}

/** A one-hot input may lie down as a row where there is little height. */
function isSmallOneHot({ plan, measures }: LayoutInput): boolean {
  const [slot] = plan.storeys[0]?.slots ?? [];
  return slot !== undefined && measures.whole.has(slot) && slot.rows <= mostRows;
}

/** Width of a cell that holds a whole number. */
export const wholeWidth = (number: number): number => 1.6 * number;

/** Half the width of a one-hot input, which stands or lies. */
export const inputHalf = (
  { isInputRow, number }: Pick<Layout, 'isInputRow' | 'number'>,
  rows: number,
): number => ((isInputRow ? rows : 1) * wholeWidth(number)) / 2;

function rowFits({ plan }: LayoutInput, { columns }: Columns, number: number): boolean {
  const rows = plan.storeys[0]?.slots[0]?.rows ?? 0;
  const half = inputHalf({ isInputRow: true, number }, rows);
  const token = 2.2 * number;
  return range(columns.length).every((at) => {
    const [here, before] = [columns[at], columns[at - 1]];
    if (here === undefined) return true;
    const free = before === undefined ? 0 : before.axis + half + token;
    return here.axis - half - token >= free;
  });
}
