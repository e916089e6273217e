import { at } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import { netsOf } from '../../example/nets.ts';
import type { Hand } from '../symbols.ts';
import type { Plan } from './activity.ts';
import type { ColumnsInput } from './columns.ts';
import { isCrossed, type Words } from './drawing.ts';
import { isLow } from './low-strips.ts';
import type { Measures } from './measures.ts';
import type { Columns, Layout } from './places.ts';
import { laneRoom } from './routes.ts';
import { framePad, hasFrame, type RowsInput } from './rows.ts';
import type { Size } from './shapes.ts';
import { mostRows } from './storeys.ts';
import { piecesWidth, slotPieces, symbolPieces, weightPieces } from './symbol-pieces.ts';
import { textWidth } from './text-width.ts';
import { asideRoom, wireRoom } from './wire-room.ts';

/** Everything that decides where things stand; the same for all steps but for the window. */
export interface LayoutInput {
  readonly plan: Plan;
  readonly measures: Measures;
  readonly hand: Hand;
  readonly words: Words;
  readonly size: Size;
  readonly fontSize: number;
  /** Most columns at once. */
  readonly window: number;
  readonly around: number;
}

/** Numbers in relation to the root type size. */
export const numberScale = 0.97;

/** What decides how wide the columns are, beside the type size. */
export type Manner = Pick<RowsInput, 'gates' | 'lows' | 'isStacked' | 'isWired'>;

/** All that the columns have to hold at a type size. */
export function columnsInput(input: LayoutInput, number: number, manner: Manner): ColumnsInput {
  const { plan, size, window, around } = input;
  const isBackward = plan.storeys.some(({ direction }) => direction === 'backward');
  const cells = startCells(input, number, manner);
  const start = Math.max(
    cells + startSymbols(input, number),
    (cells + widestBelow(input, number)) / 2,
  );
  const gap = gapWidth(input, number, manner);
  const lane = plan.hasLanes ? laneRoom * number : 0;
  const { isStacked } = manner;
  const after = plan.program.encoderLength;
  // the arrow that comes in from there crosses the lane too, beside which a label stands
  const room = start + Math.min(gap, 2.7 * number);
  const measures = (manner.lows === 'all' ? input.measures.bare : undefined) ?? input.measures;
  return {
    width: size.width,
    size: number,
    value: isStacked ? Math.max(measures.value, measures.beside) : measures.value,
    beside: isStacked ? 0 : measures.beside,
    gap,
    seam: plan.storeys.some(hasFrame) ? framePad(number) + 1 : 1,
    lane,
    letters: lettersRoom(input, number),
    token: tokenRoom(input, number),
    start,
    end: overhang(input, number, manner),
    ...(isBackward ? { backward: { after, room } } : {}),
    T: plan.program.timesteps.length,
    most: window,
    around,
  };
}

/** Room that the names of outputs want left of their bars, in px; as much as a short word takes at most. */
function lettersRoom({ plan: { program } }: LayoutInput, number: number): number {
  const names = netsOf(program.example).flatMap(({ outputVocabulary = [] }) => outputVocabulary);
  const widest = largestOf(
    names.map((name) => textWidth(name, number)),
    0,
  );
  return widest === 0 ? 0 : Math.min(widest, 4 * number) + 0.6 * number;
}

/** Room that the tokens that come in want left of the middle of their vectors, in px. */
function tokenRoom({ plan: { program } }: LayoutInput, number: number): number {
  const tokens = netsOf(program.example).flatMap(({ inputs }) =>
    inputs.filter((entry) => typeof entry === 'string'),
  );
  const widest = largestOf(
    tokens.map((token) => textWidth(token, number)),
    0,
  );
  return widest === 0 ? 0 : widest + wholeWidth(number) / 2 + 0.8 * number;
}

/** Width of the cells of initial states. */
export function startCells(
  { plan, measures }: LayoutInput,
  number: number,
  { lows }: Pick<Manner, 'lows'>,
): number {
  const widths = plan.storeys
    .filter(({ kind }) => kind === 'layer')
    .flatMap((storey) =>
      storey.slots.map((slot, index) =>
        measures.wholeStart.has(slot) || slot.rows > mostRows || isLow(lows, storey, index)
          ? 1.4
          : measures.value + 0.3,
      ),
    );
  return number * largestOf(widths, 0);
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
  return largestOf(widths, 0);
}

/** Width of the symbols of initial states that are named below their cells. */
function widestBelow({ plan, hand }: LayoutInput, number: number): number {
  const symbol = number / numberScale;
  const nodes = plan.storeys
    .filter((storey) => storey.kind === 'layer' && !hasFrame(storey))
    .flatMap(({ slots }) =>
      slots.flatMap(({ nodes: [node] }) => (node === undefined ? [] : [node])),
    );
  const widths = nodes.map((node) => piecesWidth(symbolPieces(hand, node, symbol), symbol));
  return largestOf(widths, 0);
}

/** Room for an arrow from one timestep to the next, and for the symbols of the states below it. */
function gapWidth({ plan, hand }: LayoutInput, number: number, manner: Manner): number {
  const symbol = number / numberScale;
  const named = plan.storeys
    .filter(({ kind }) => kind === 'layer')
    .flatMap((storey) =>
      storey.slots.filter(
        ({ within }, index) =>
          (within === undefined || manner.gates === 'rows') && !isLow(manner.lows, storey, index),
      ),
    );
  const own = named.map((slot) => slotPieces(hand, slot, slot.nodes.length - 1, symbol));
  const gradients = manner.isStacked ? plan.storeys.flatMap(({ slots }) => slots) : [];
  const below = gradients.flatMap((slot) => {
    const node = slot.gradients.findLast((each) => each !== undefined);
    return node === undefined ? [] : [symbolPieces(hand, node, symbol, 'whole')];
  });
  const widths = [...own, ...below].map((pieces) => piecesWidth(pieces, symbol));
  const frame = plan.storeys.some(hasFrame) ? framePad(number) : 0;
  const before = manner.gates === 'aside' ? asideRoom : manner.isWired ? wireRoom : undefined;
  const wires = before === undefined ? [] : plan.storeys.map((of) => before(hand, of, number));
  // what is fed back runs down between the columns, and a divider stands there
  const crossing = isCrossed(plan) ? 0.9 * number : 0;
  return (
    largestOf(wires, Math.max(largestOf(widths, 0) + 0.3 * number + frame, 1.4 * number)) + crossing
  );
}

/** Width of a cell that holds a whole number. */
const wholeWidth = (number: number): number => 1.6 * number;

type Slim = Pick<Layout, 'isInputRow' | 'isStacked' | 'number'>;

/** Width of a cell of a one-hot input; where columns stand close and it lies down, its digits stand close too. */
export const slimWidth = ({ isInputRow, isStacked, number }: Slim): number =>
  isInputRow && isStacked ? number : wholeWidth(number);

/** Half the width of a one-hot input, which stands or lies. */
export const inputHalf = (layout: Slim, rows: number): number =>
  ((layout.isInputRow ? rows : 1) * slimWidth(layout)) / 2;

/** Whether the losses, and the targets behind them where there is but one line, have room above columns that stand close. */
export function headFits(input: LayoutInput, { columns }: Columns, rows: RowsInput): boolean {
  const [first, second] = columns;
  const { measures, words, plan } = input;
  if (measures.loss === 0 || first === undefined || second === undefined) return true;
  const size = rows.size / numberScale;
  const targets = netsOf(plan.program.example).flatMap(({ targets: of }) => of ?? []);
  const tails = targets.map((target) =>
    rows.headLines > 1 || typeof target !== 'string' ? 0 : textWidth(` → ${target}`, size),
  );
  const loss = textWidth(`${words.loss} `, size) + measures.loss * size;
  return loss + largestOf(tails, 0) <= second.axis - first.axis;
}

/** How far the symbol of an input and the weights of an arrow upwards reach beyond the last cells, where nothing stands beside these. */
function overhang(
  { plan, hand, measures }: LayoutInput,
  number: number,
  { isStacked }: Manner,
): number {
  if (!isStacked) return 0;
  const symbol = number / numberScale;
  const half = (Math.max(measures.value, measures.beside) * number) / 2;
  const [input] = at(plan.storeys, 0, 'storey').slots;
  const own = input === undefined ? [] : slotPieces(hand, input, input.nodes.length - 1, symbol);
  const isSlim = input !== undefined && measures.whole.has(input);
  const named = (isSlim ? wholeWidth(number) / 2 : half) + 0.4 * number + piecesWidth(own, symbol);
  const labels = plan.flows.map(({ uses }) => {
    const parameters = uses.map(({ parameter }) => parameter);
    const pieces = weightPieces(hand, parameters, new Set(), symbol, 'running');
    return parameters.length === 0 ? 0 : 0.55 * symbol + piecesWidth(pieces, symbol);
  });
  return Math.max(0, largestOf(labels, named) - half);
}
