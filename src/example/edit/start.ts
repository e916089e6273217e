import { createRandomState } from '../../engine/random/random-state.ts';
import type { Example, Numbers } from '../example.ts';
import { checkLeast, checkWhole, limits } from './limits.ts';
import { isRow, numbersAt, withNumbers } from './place.ts';
import { type NetSizes, type Slot, slotsOf } from './sizes.ts';

/** A start from chance: numpy's `np.random.seed(seed)`, then `randn(rows, columns) * scale` for every weight in order. */
export interface Start {
  readonly seed: number;
  readonly scale: number;
}

/**
 * A copy with every weight drawn anew, one stream for all in the order of the parameters, and every bias 0.
 * @throws Fault where the seed is no whole number from 0 to 2³² − 1, or the scale is negative.
 */
export function randomStart(example: Example, start: Start): Example {
  checkStart(start);
  const slots = slotsOf(example);
  return fill(example, slots, draw(slots, start));
}

/** Whether every weight is the one that the start draws, and every bias 0. */
export function isFrom(example: Example, start: Start): boolean {
  const slots = slotsOf(example);
  return draw(slots, start).every((drawn, at) => {
    const slot = slots[at];
    const found = slot === undefined ? undefined : numbersAt(example, slot.place);
    if (found === undefined) return false;
    const flat = typeof found === 'number' ? [found] : found.flat();
    return flat.length === drawn.length && flat.every((each, k) => each === drawn[k]);
  });
}

/**
 * A copy whose parameters have the shapes that these sizes ask for. What fits is kept; a new weight is the one that
 * the start would draw at its place (0 without a start), a new bias is 0. What there was before is that of `kept`.
 */
export function fitParameters(
  example: Example,
  sizes: NetSizes,
  start: Start | undefined,
  kept: Example = example,
): Example {
  if (start !== undefined) checkStart(start);
  const slots = slotsOf(example, sizes);
  const drawn = start === undefined ? slots.map(() => []) : draw(slots, start);
  const numbers = slots.map((slot, at) => {
    const before = numbersAt(kept, slot.place);
    const fresh = drawn[at] ?? [];
    const columns = slot.axes[1]?.size ?? 1;
    return Array.from({ length: count(slot) }, (_, k) => {
      const old = elementAt(before, Math.floor(k / columns), k % columns);
      return old ?? fresh[k] ?? 0;
    });
  });
  return fill(example, slots, numbers);
}

function checkStart({ seed, scale }: Start): void {
  checkWhole(seed, limits.seed);
  checkLeast(scale, 0);
}

const count = ({ axes }: Slot): number => axes.reduce((product, { size }) => product * size, 1);

function draw(slots: readonly Slot[], { seed, scale }: Start): readonly (readonly number[])[] {
  const random = createRandomState(seed);
  return slots.map((slot) => {
    const size = count(slot);
    if (slot.isBias) return new Array<number>(size).fill(0);
    return Array.from(random.randn(size), (each) => each * scale);
  });
}

function elementAt(numbers: Numbers | undefined, i: number, j: number): number | undefined {
  if (numbers === undefined) return undefined;
  if (typeof numbers === 'number') return i === 0 && j === 0 ? numbers : undefined;
  return isRow(numbers) ? (j === 0 ? numbers[i] : undefined) : numbers[i]?.[j];
}

function fill(
  example: Example,
  slots: readonly Slot[],
  numbers: readonly (readonly number[])[],
): Example {
  return slots.reduce((filled, { place, axes: [rows, columns] }, at) => {
    const flat = numbers[at] ?? [];
    if (rows === undefined) return withNumbers(filled, place, flat[0] ?? 0);
    if (columns === undefined) return withNumbers(filled, place, flat);
    const matrix = Array.from({ length: rows.size }, (_, i) =>
      flat.slice(i * columns.size, (i + 1) * columns.size),
    );
    return withNumbers(filled, place, matrix);
  }, example);
}
