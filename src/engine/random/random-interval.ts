import type { NextUint32 } from './mersenne-twister.ts';

/**
 * A uniform integer from 0 to `max`, both included: the low bits of one draw, drawn again while
 * they exceed `max`. Nothing is drawn when `max` is 0.
 *
 * Source: numpy's `random_interval` (masked rejection), which `RandomState.shuffle` uses and to
 * which `RandomState.randint` is equal below 2^32.
 *
 * @param max an integer from 0 to 2^32 - 1
 */
export function randomInterval(nextUint32: NextUint32, max: number): number {
  if (max === 0) return 0;
  // The smallest 2^k - 1 that is not below max.
  const mask = 0xffffffff >>> Math.clz32(max);
  let value: number;
  do {
    value = (nextUint32() & mask) >>> 0;
  } while (value > max);
  return value;
}
