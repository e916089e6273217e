import { known } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import { formatNumber } from '../../notation/number.ts';
import type { Trace } from '../../trace/trace.ts';
import { inputToken } from '../tokens.ts';
import { mayBeLow } from './low-strips.ts';
import { Spread, spreadOf } from './spread.ts';
import { mostRows, type Slot, type Storey } from './storeys.ts';
import { textWidth } from './text-width.ts';

interface Widths {
  /** Widest number of a value cell, and of what stands beside one. */
  readonly value: number;
  readonly beside: number;
}

/** How wide numbers print, in em, and how large values are: the same for all steps of a trace. */
export interface Measures extends Widths {
  /** The same where all states are low strips, as far as they may be. */
  readonly bare: Widths | undefined;
  /** Slots whose values are all whole numbers, which print without decimals: one-hot inputs, zero states. */
  readonly whole: ReadonlySet<Slot>;
  /** Inputs that are tokens, given or picked, in a slot where others are not. */
  readonly oneHot: ReadonlySet<number>;
  /** Slots whose initial states are all whole numbers. */
  readonly wholeStart: ReadonlySet<Slot>;
  /** End of the colour scale, its start being −most: of all values, and of the gradients in a strip of colours. */
  readonly most: number;
  /** Room that the number of a loss wants behind its word, in em; 0 where there is none. */
  readonly loss: number;
  readonly mostGradient: ReadonlyMap<Slot, number>;
}

const style = { decimals: 3, comma: false } as const;

/** Measures everything that can ever be drawn of a trace. */
export function measuresOf(trace: Trace, storeys: readonly Storey[]): Measures {
  const slots = storeys.flatMap((storey) => storey.slots);
  const spreads = new Map(slots.map((slot) => [slot, spreadsOf(trace, slot)]));
  const of: SpreadsOf = (some) => some.flatMap((slot) => known(spreads.get(slot), slot.name));
  const whole = new Set(slots.filter((slot) => spreads.get(slot)?.rest.isWhole));
  const states = new Set(storeys.flatMap((of) => (of.kind === 'layer' ? of.slots : [])));
  const printed = slots.filter(({ rows }) => rows <= mostRows);
  const strips = slots.filter(({ rows }) => rows > mostRows);
  const others = printed.filter((slot) => !states.has(slot));
  const isScaled = ({ rows, within }: Slot): boolean => rows > mostRows || within !== undefined;
  const scaled = mayBeLow(storeys) ? [...states] : slots.filter(isScaled);
  const tinted = slots.filter((slot) => isTinted(slot) && !whole.has(slot));
  const hasStrips = of(strips).some(({ gradients }) => gradients.count > 0);
  return {
    ...widthsOf(of, printed, whole, hasStrips),
    bare: mayBeLow(storeys) ? widthsOf(of, others, whole, true) : undefined,
    whole,
    oneHot: new Set(slots.flatMap((slot) => (whole.has(slot) ? [] : tokenNodes(trace, slot)))),
    wholeStart: new Set(slots.filter((slot) => spreads.get(slot)?.start.isWhole)),
    loss: widestLoss(trace),
    most: roundUp(Spread.of(of(tinted).flatMap(({ start, rest }) => [start, rest]))),
    mostGradient: new Map(
      scaled.map((slot) => [slot, roundUp(spreads.get(slot)?.gradients ?? new Spread())]),
    ),
  };
}

/** The numbers of a slot: its initial value, those of the timesteps, their gradients, and what stands beside them. */
interface SlotSpreads {
  readonly start: Spread;
  readonly rest: Spread;
  readonly gradients: Spread;
  readonly beside: Spread;
}

type SpreadsOf = (slots: readonly Slot[]) => readonly SlotSpreads[];

const spreadsOf = (trace: Trace, { nodes, gradients, beside = [] }: Slot): SlotSpreads => ({
  start: spreadOf(trace, 'values', nodes.slice(0, 1)),
  rest: spreadOf(trace, 'values', nodes.slice(1)),
  gradients: spreadOf(trace, 'gradients', gradients),
  beside: spreadOf(trace, 'values', beside),
});

/** How wide the numbers of slots print. */
function widthsOf(
  of: SpreadsOf,
  slots: readonly Slot[],
  whole: ReadonlySet<Slot>,
  isWithStrips: boolean,
): Widths {
  const decimal = of(slots.filter((slot) => !whole.has(slot)));
  const all = (part: 'gradients' | 'beside'): Spread =>
    Spread.of(of(slots).map((each) => each[part]));
  return {
    value: widest(Spread.of(decimal.map(({ rest }) => rest)), 'zero', 2.87),
    beside: Math.max(
      widest(all('gradients'), 'scientific', isWithStrips ? stripWidth : 0),
      widest(all('beside'), 'zero', 0),
    ),
  };
}

/** Whether the values of a slot at timestep t print without decimals. */
export const isWholeAt = ({ whole, oneHot }: Measures, slot: Slot, t: number): boolean =>
  whole.has(slot) || oneHot.has(slot.nodes[t] ?? -1);

/** How much room the losses of the timesteps want, in em: that of one or two digits before the point. */
function widestLoss(trace: Trace): number {
  const nodes = trace.program.timesteps.map(({ loss }) => loss);
  const { count, magnitude } = spreadOf(trace, 'values', nodes);
  return count === 0 ? 0 : lossWidth(magnitude);
}

/** Whether a loss has two digits before the point. */
export const isWideLoss = (value: number): boolean => Math.abs(value) >= 10;

/** Room that the number of a loss wants, in em. */
export const lossWidth = (value: number): number => (isWideLoss(value) ? 3.6 : 2.95);

function tokenNodes({ program, values }: Trace, { name, nodes }: Slot): readonly number[] {
  if (name !== 'x') return [];
  return nodes.filter(
    (node, t): node is number => node !== undefined && inputToken(program, t, values) !== undefined,
  );
}

/** Width of a strip of gradients, in em. */
const stripWidth = 1.2;

/** Values of either sign have the colours of the diverging scale; probabilities and exponentials have not. */
export const isTinted = ({ name, look }: Slot): boolean => look === 'cells' && name !== 'exp';

/** Numbers with as many decimals are widest at the ends of their range and, as powers of ten, nearest to 0. */
function widest(
  { least, most, above, below }: Spread,
  small: 'zero' | 'scientific',
  atLeast: number,
): number {
  const widths = [least, most, above, below].map((value) =>
    value === undefined ? 0 : textWidth(formatNumber(value, style, small), 1),
  );
  return largestOf(widths, atLeast);
}

/** The largest magnitude, rounded up to one digit; 1 where there is nothing but 0. */
function roundUp({ magnitude }: Spread): number {
  if (magnitude === 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(magnitude));
  return Number((Math.ceil(magnitude / unit) * unit).toPrecision(1));
}

/** Where a value stands on the diverging scale, −1 … 1 with 0 pinned. */
export function tintOf(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value / most)) : 0;
}

/** How long the bar of a probability is, as a share of its track. */
export const shareOf = (probability: number): number =>
  Number.isFinite(probability) ? Math.max(0, Math.min(1, probability)) : 0;
