import type { NextUint32 } from './mersenne-twister.ts';
import { randomInterval } from './random-interval.ts';

/**
 * The items in a random order, as a new array: from the last place down, each item changes places
 * with one at or before it.
 *
 * Source: R. Durstenfeld, "Algorithm 235: Random permutation", Communications of the ACM 7(7),
 * 1964; draws as in numpy's `RandomState.shuffle`.
 */
export function shuffle<Item>(nextUint32: NextUint32, items: readonly Item[]): Item[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = randomInterval(nextUint32, i);
    const item = shuffled[i];
    shuffled[i] = shuffled[j];
    shuffled[j] = item;
  }
  return shuffled;
}
