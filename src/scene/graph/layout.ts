import { max, range } from 'd3';
import type { Hand } from '../symbols.ts';
import type { Plan } from './activity.ts';
import { type Columns, type ColumnsInput, placeColumns } from './columns.ts';
import type { Measures } from './measures.ts';
import { leastHeight, placeRows, type Rows, type RowsInput } from './rows.ts';
import type { Size } from './shapes.ts';
import { mostRows } from './storeys.ts';
import { piecesWidth, symbolPieces, weightPieces } from './symbol-pieces.ts';

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
}

/** Numbers in relation to the root type size, and how small they may become where there is no other way. */
const numberScale = 0.97;
const leastNumber = 13;
/** From this root size on the type is for a lecture hall and never shrinks. */
const hallSize = 20;

/** Places columns and rows. Gaps and arrows shrink first, then lines are joined, and type last. */
export function layOut(input: LayoutInput): Layout {
  const { plan, size } = input;
  const hasLoss = plan.program.timesteps.some(({ loss }) => loss !== undefined);
  const canBeRow = isSmallOneHot(input);
  const shapes = [
    { headLines: hasLoss ? 2 : 0, isInputRow: false },
    { headLines: hasLoss ? 1 : 0, isInputRow: false },
    ...(canBeRow ? [{ headLines: hasLoss ? 1 : 0, isInputRow: true } as const] : []),
  ] as const;
  const tries = typeSizes(input.fontSize).flatMap((number) =>
    shapes.map((shape) => ({ number, shape, columns: placeColumns(columnsInput(input, number)) })),
  );
  const rowsInput = (each: (typeof tries)[number]): RowsInput => ({
    height: size.height,
    size: each.number,
    storeys: plan.storeys,
    ...each.shape,
  });
  const fits = (each: (typeof tries)[number], level: 0 | 1): boolean =>
    leastHeight(rowsInput(each), level) <= size.height &&
    each.columns.width <= size.width &&
    (!each.shape.isInputRow || rowFits(input, each.columns, each.number));
  const [largest] = tries;
  const chosen =
    tries.find((each) => each.number === largest?.number && fits(each, 1)) ??
    tries.find((each) => fits(each, 0)) ??
    tries.filter(({ shape }) => !shape.isInputRow).at(-1) ??
    largest;
  if (chosen === undefined) throw new RangeError('layOut: found no type size, wanted one');
  const { number, shape, columns } = chosen;
  return {
    number,
    symbol: number / numberScale,
    ...shape,
    ...columns,
    ...placeRows(rowsInput(chosen)),
  };
}

function typeSizes(fontSize: number): readonly number[] {
  const natural = fontSize * numberScale;
  if (fontSize >= hallSize || natural <= leastNumber) return [natural];
  return [natural, (natural + leastNumber) / 2, leastNumber];
}

function columnsInput(input: LayoutInput, number: number): ColumnsInput {
  const { plan, measures, size, window, around } = input;
  const isBackward = plan.storeys.some(({ direction }) => direction === 'backward');
  const start = startWidth(input, number);
  const gap = gapWidth(input, number);
  return {
    width: size.width,
    size: number,
    value: measures.value,
    beside: measures.beside,
    gap,
    start,
    end: isBackward ? start + gap : 0,
    T: plan.program.timesteps.length,
    most: window,
    around,
  };
}

function startWidth({ plan, measures }: LayoutInput, number: number): number {
  const widths = plan.storeys
    .filter(({ kind }) => kind === 'layer')
    .flatMap(({ slots }) => slots)
    .map((slot) =>
      measures.wholeStart.has(slot) || slot.rows > mostRows ? 1.5 : measures.value + 0.3,
    );
  return number * (max(widths) ?? 0);
}

/** Room for the longest label of an arrow from one timestep to the next, the symbols below it, and the head. */
function gapWidth({ plan, hand }: LayoutInput, number: number): number {
  const symbol = number / numberScale;
  const nobody: ReadonlySet<number> = new Set();
  const labels = plan.flows
    .filter(({ isRecurrent, to }) => isRecurrent && to.t <= 1)
    .map(({ uses }) =>
      weightPieces(
        hand,
        uses.map(({ parameter }) => parameter),
        nobody,
        symbol,
      ),
    );
  const states = plan.storeys.flatMap(({ slots, kind }) =>
    kind === 'layer' ? slots.flatMap(({ nodes }) => nodes.slice(1, 2)) : [],
  );
  const symbols = states.flatMap((node) =>
    node === undefined ? [] : [symbolPieces(hand, node, symbol)],
  );
  const widest = max([...labels, ...symbols], (pieces) => piecesWidth(pieces, symbol)) ?? 0;
  return Math.max(widest + 0.35 * number, 1.4 * number);
}

/** A one-hot input may lie down as a row where there is little height. */
function isSmallOneHot({ plan, measures }: LayoutInput): boolean {
  const [slot] = plan.storeys[0]?.slots ?? [];
  return slot !== undefined && measures.whole.has(slot) && slot.rows <= mostRows;
}

/** Width of a cell that holds a whole number. */
export const wholeWidth = (number: number): number => 1.6 * number;

function rowFits({ plan }: LayoutInput, { columns }: Columns, number: number): boolean {
  const rows = plan.storeys[0]?.slots[0]?.rows ?? 0;
  const half = (rows * wholeWidth(number)) / 2;
  const token = 2.2 * number;
  return range(columns.length).every((at) => {
    const [here, before] = [columns[at], columns[at - 1]];
    if (here === undefined) return true;
    const free = before === undefined ? 0 : before.axis + half + token;
    return here.axis - half - token >= free;
  });
}
