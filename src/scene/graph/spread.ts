import { nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';

/** What a drawing asks of many numbers, found in one pass: every edit asks it anew. NaN counts as no number. */
export class Spread {
  count = 0;
  isWhole = true;
  /** The ends of the range; undefined where there are none. */
  least: number | undefined;
  most: number | undefined;
  /** The positive and the negative number nearest to 0. */
  above: number | undefined;
  below: number | undefined;
  /** The largest |number| that is finite. */
  magnitude = 0;

  /** Numbers of `from`, `size` of them from `offset` on. */
  take(from: Float64Array, offset: number, size: number): void {
    for (let k = offset; k < offset + size; k++) this.#takeOne(from[k] ?? Number.NaN);
  }

  /** All numbers of others. */
  static of(spreads: readonly Spread[]): Spread {
    const all = new Spread();
    for (const each of spreads) {
      all.count += each.count;
      all.isWhole &&= each.isWhole;
      all.least = nearest(Math.min, all.least, each.least);
      all.most = nearest(Math.max, all.most, each.most);
      all.above = nearest(Math.min, all.above, each.above);
      all.below = nearest(Math.max, all.below, each.below);
      all.magnitude = Math.max(all.magnitude, each.magnitude);
    }
    return all;
  }

  #takeOne(value: number): void {
    this.count++;
    if (!Number.isInteger(value)) this.isWhole = false;
    if (Number.isNaN(value)) return;
    if (this.least === undefined || value < this.least) this.least = value;
    if (this.most === undefined || value > this.most) this.most = value;
    if (value > 0 && (this.above === undefined || value < this.above)) this.above = value;
    if (value < 0 && (this.below === undefined || value > this.below)) this.below = value;
    const size = Math.abs(value);
    if (size > this.magnitude && size < Number.POSITIVE_INFINITY) this.magnitude = size;
  }
}

const nearest = (
  of: (a: number, b: number) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined => (a === undefined ? b : b === undefined ? a : of(a, b));

/** The spread of the values, or of the gradients, of nodes. Nodes that are not there are left out. */
export function spreadOf(
  trace: Trace,
  which: 'values' | 'gradients',
  nodes: Iterable<number | undefined>,
): Spread {
  const spread = new Spread();
  for (const id of nodes) {
    if (id === undefined) continue;
    const { offset, rows, columns } = nodeOf(trace.program, id);
    spread.take(trace[which], offset, rows * columns);
  }
  return spread;
}
