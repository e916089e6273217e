import { createRandomState } from '../engine/random/random-state.ts';
import { keyOf } from './mask-bits.ts';

/**
 * The order in which an epoch (from 0) goes through `count` examples, from the seed and the epoch alone, so that a
 * resumed training goes through them alike.
 */
export const epochOrder = (seed: number, epoch: number, count: number): number[] =>
  createRandomState(keyOf(seed, epoch)).permutation(count);
