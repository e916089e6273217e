import { least, range } from 'd3';
import { at } from '../../engine/at.ts';
import type { Plan } from './activity.ts';
import { placeColumns } from './columns.ts';
import { type Lows, waysToBeLow } from './low-strips.ts';
import type { Columns, Gates, Layout } from './places.ts';
import { recalled } from './recalled.ts';
import type { LayoutInput } from './room-for-columns.ts';
import {
  columnsInput,
  headFits,
  inputHalf,
  type Manner,
  numberScale,
  startCells,
} from './room-for-columns.ts';
import { leastHeight, placeRows, type RowsInput } from './rows.ts';
import { scaleFits } from './scale-place.ts';
import { mostRows } from './storeys.ts';
import { hasWires } from './wire-room.ts';

/** How small numbers may become where there is no other way. */
const leastNumber = 13;
/** From this root size on the type is for a lecture hall and never shrinks. */
const hallSize = 20;

/**
 * Places columns and rows. Gaps and arrows shrink first, then lines are joined, and type last; gates then have the room
 * that is left: no column is left out for them, nor does type become smaller. The scale of colours comes last: where there
 * is nothing free beside the timesteps it has a line of its own, if there is height for one.
 */
export function layOut(input: LayoutInput): Layout {
  const { rows, columns } = chosen(input);
  const layout = placed(input, rows, columns());
  if (scaleFits({ ...input, layout })) return layout;
  const below = withScaleLine(input, rows, columns().columns.length);
  return below === undefined ? layout : placed(input, below.rows, below.columns());
}

/** The same with a line for the scale of colours: lines above are joined for it, and type becomes smaller, but no column is left out. */
function withScaleLine(input: LayoutInput, rows: RowsInput, count: number): Try | undefined {
  const { gates, lows, isStacked, isWired } = rows;
  const tries = typeSizes(input.fontSize)
    .filter((size) => size <= rows.size)
    .flatMap((size) => triesAt(input, size, { gates, lows, isStacked, isWired }))
    .map(({ columns, ...of }): Try => ({ columns, rows: { ...of.rows, hasScaleLine: true } }))
    .filter((each) => shows(each, count));
  return tries.find((each) => fits(input, each, 1)) ?? tries.find((each) => fits(input, each, 0));
}

function placed(input: LayoutInput, rows: RowsInput, columns: Columns): Layout {
  return {
    number: rows.size,
    symbol: rows.size / numberScale,
    startCells: startCells(input, rows.size, rows),
    headLines: rows.headLines,
    isInputRow: rows.isInputRow,
    gates: rows.gates,
    isStacked: rows.isStacked,
    isWired: rows.isWired,
    ...columns,
    ...placeRows(rows),
  };
}

/**
 * The states with their numbers and the gates, at least the output of each cell so; else states with numbers but without
 * gates; else colours alone.
 */
function chosen(input: LayoutInput): Try {
  const plain = recalled((lows: Lows) => withoutGates(input, lows));
  const gated = (lows: Lows): Try | undefined => {
    const found = plain(lows);
    return found && withGates(input, found);
  };
  const strips = waysToBeLow(input.plan.storeys);
  const printed = ['none' as const, ...strips.filter((lows) => lows !== 'all')];
  const last = strips.at(-1) ?? 'none';
  const ways = [
    ...printed.map((lows) => () => gated(lows)),
    ...printed.map((lows) => () => plain(lows)),
    () => gated(last) ?? plain(last),
  ];
  return firstOf(ways) ?? lowest(input, last);
}

function firstOf<Found>(ways: readonly (() => Found | undefined)[]): Found | undefined {
  for (const way of ways) {
    const found = way();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The best way without gates; undefined where none has room. */
function withoutGates(input: LayoutInput, lows: Lows): Try | undefined {
  const low = lowest(input, lows);
  const isHall = input.fontSize >= hallSize;
  if (leastHeight(low.rows, 0) > (isHall ? 1 : slack) * input.size.height) return undefined;
  const tries = typeSizes(input.fontSize).map((number) => triesAt(input, number, plainly(lows)));
  const all = Math.min(input.plan.program.timesteps.length, input.window);
  const whole =
    tries[0]?.find((each) => fits(input, each, 1) && shows(each, all)) ??
    tries.flat().find((each) => fits(input, each, 0) && shows(each, all));
  if (whole !== undefined) return whole;
  const some =
    tries[0]?.find((each) => fits(input, each, 1)) ??
    tries.flat().find((each) => fits(input, each, 0));
  const count = some?.columns().columns.length ?? 0;
  const found = (lows === 'none' ? stacked(input, count + 1, all) : undefined) ?? some;
  return found ?? (isHall ? undefined : low);
}

const plainly = (lows: Lows): Manner => ({ gates: 'none', lows, isStacked: false, isWired: false });

/** What takes the least height. @throws RangeError where there is nothing to choose from. */
function lowest(input: LayoutInput, lows: Lows): Try {
  const tries = typeSizes(input.fontSize).flatMap((number) =>
    triesAt(input, number, plainly(lows)),
  );
  const found = least(tries, ({ rows }) => leastHeight(rows, 0));
  if (found === undefined) throw new RangeError('layOut: found no type size, wanted one');
  return found;
}

/** How much smaller the drawing may become as a whole rather than that numbers are left out; never in a lecture hall. */
const slack = 1.05;

/** With gradients below their values, which leaves room for more columns: as many as have it of all, but so many at least. */
function stacked(input: LayoutInput, fewest: number, all: number): Try | undefined {
  if (!canStack(input.plan)) return undefined;
  for (const count of range(all, fewest - 1, -1)) {
    const tries = typeSizes(input.fontSize).map((number) =>
      triesAt({ ...input, window: count }, number, { ...plainly('none'), isStacked: true }),
    );
    const found =
      tries[0]?.find((each) => fits(input, each, 1) && shows(each, count)) ??
      tries.flat().find((each) => fits(input, each, 0) && shows(each, count));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Not where gates want the height, nor where numbers come on demand, nor with a sum beside the values. */
const canStack = ({ storeys }: Plan): boolean =>
  storeys
    .flatMap(({ slots }) => slots)
    .every(
      ({ within, rows, gradients, beside }) =>
        within === undefined &&
        beside === undefined &&
        (rows <= mostRows || gradients.every((node) => node === undefined)),
    );

/** The same with gates: with their numbers where these fit, else as strips; undefined where there is no room at all. */
function withGates(input: LayoutInput, plain: Try): Try | undefined {
  const slots = input.plan.storeys.flatMap((storey) => storey.slots);
  const within = slots.filter((slot) => slot.within !== undefined);
  if (within.length === 0) return undefined;
  const { lows } = plain.rows;
  const isTall = within.some(({ rows }) => rows > mostRows);
  const count = plain.columns().columns.length;
  const sizes = typeSizes(input.fontSize).filter((size) => size <= plain.rows.size);
  const roomy = (each: Try, level: 0 | 1) => fits(input, each, level) && shows(each, count);
  const best = (gates: Gates, number: number, isWired = false): Try | undefined => {
    const tries = triesAt(input, number, { gates, lows, isStacked: false, isWired });
    return tries.find((each) => roomy(each, 1)) ?? tries.find((each) => roomy(each, 0));
  };
  for (const isWired of [true, false])
    for (const number of isTall || lows !== 'none' ? [] : sizes.slice(0, 2)) {
      const found = best('rows', number, isWired);
      if (found !== undefined) return found;
    }
  for (const number of sizes) {
    const found = best('strips', number);
    if (found !== undefined) return found;
  }
  for (const number of lows === 'none' && canHang(input.plan) ? sizes : []) {
    const found = best('aside', number);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether all gates have a road of a state to hang below, from which this comes in on the left. */
const canHang = ({ storeys }: Plan): boolean =>
  storeys.every((of) => hasWires(of) || of.slots.every(({ within }) => within === undefined));

/** A way to lay the graph out; columns are placed when they are asked for. */
interface Try {
  readonly rows: RowsInput;
  readonly columns: () => Columns;
}

/** At one type size: with all lines, with the lines above joined, and with the input lying down. */
function triesAt(input: LayoutInput, number: number, manner: Manner): readonly Try[] {
  const { plan, size } = input;
  const hasLoss = plan.program.timesteps.some(({ loss }) => loss !== undefined);
  const common = { height: size.height, size: number, storeys: plan.storeys, ...manner };
  const joined = { ...common, headLines: hasLoss ? 1 : 0, isInputRow: false } as const;
  const all: readonly RowsInput[] = [
    { ...joined, headLines: hasLoss ? 2 : 0 },
    joined,
    ...(isSmallOneHot(input) ? [{ ...joined, isInputRow: true }] : []),
  ];
  let found: Columns | undefined;
  const columns = (): Columns => {
    found ??= placeColumns(columnsInput(input, number, manner));
    return found;
  };
  return all.map((rows) => ({ rows, columns }));
}

/** Whether so many columns have room; type rather becomes smaller than that a column is left out. */
const shows = ({ columns }: Try, count: number): boolean => columns().columns.length >= count;

function fits(input: LayoutInput, { rows, columns }: Try, level: 0 | 1): boolean {
  if (leastHeight(rows, level) > rows.height || columns().width > input.size.width) return false;
  if (rows.isStacked && !headFits(input, columns(), rows)) return false;
  return !rows.isInputRow || rowFits(input, columns(), rows);
}

function typeSizes(fontSize: number): readonly number[] {
  const natural = fontSize * numberScale;
  if (fontSize >= hallSize || natural <= leastNumber) return [natural];
  return [natural, (natural + leastNumber) / 2, leastNumber];
}

/** A one-hot input may lie down as a row where there is little height. */
function isSmallOneHot({ plan, measures }: LayoutInput): boolean {
  const [slot] = at(plan.storeys, 0, 'storey').slots;
  return slot !== undefined && measures.whole.has(slot) && slot.rows <= mostRows;
}

/** Whether inputs that lie down have room beside each other, for their tokens too, which else stand at the foot. */
function rowFits({ plan }: LayoutInput, { columns }: Columns, rowsInput: RowsInput): boolean {
  const { size: number, isInputRow, isStacked } = rowsInput;
  const { rows } = at(at(plan.storeys, 0, 'storey').slots, 0, 'slot');
  const half = inputHalf({ isInputRow, isStacked, number }, rows);
  const token = (isStacked ? 0.2 : 2.2) * number;
  return range(columns.length).every((index) => {
    const [here, before] = [columns[index], columns[index - 1]];
    if (here === undefined) return true;
    const free = before === undefined ? 0 : before.axis + half + token;
    return here.axis - half - token >= free;
  });
}
