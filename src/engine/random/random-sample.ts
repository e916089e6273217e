import type { NextUint32 } from './mersenne-twister.ts';

const TWO_TO_26 = 67108864;
const TWO_TO_53 = 9007199254740992;

/**
 * A uniform number in [0, 1) with all 53 bits of a double, made of two draws: 27 bits, then 26.
 *
 * Source: `genrand_res53` of mt19937ar.c (Matsumoto and Nishimura, 2002), which is numpy's
 * `RandomState.random_sample`.
 */
export function randomSample(nextUint32: NextUint32): number {
  const high = nextUint32() >>> 5;
  const low = nextUint32() >>> 6;
  return (high * TWO_TO_26 + low) / TWO_TO_53;
}
