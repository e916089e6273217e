import { choice } from './choice.ts';
import { createGaussian } from './gaussian.ts';
import { createMersenneTwister } from './mersenne-twister.ts';
import { randomInterval } from './random-interval.ts';
import { randomSample } from './random-sample.ts';
import { shuffle } from './shuffle.ts';

/** numpy's `RandomState`: one stream of chance, wholly given by its seed. */
export type RandomState = {
  /** The next integer of the stream, 0 .. 2^32 - 1. */
  readonly uint32: () => number;
  /** The next uniform number in [0, 1). */
  readonly randomSample: () => number;
  /** `count` uniform numbers in [0, 1); a matrix of numpy's `rand(rows, columns)` row by row. */
  readonly rand: (count: number) => Float64Array;
  /** `count` uniform numbers in [low, high). */
  readonly uniform: (low: number, high: number, count: number) => Float64Array;
  /** `count` standard normal numbers; a matrix of numpy's `randn(rows, columns)` row by row. */
  readonly randn: (count: number) => Float64Array;
  /** The items in a random order, as a new array. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
  /** The integers 0 .. length - 1 in a random order. */
  readonly permutation: (length: number) => number[];
  /** An index of `p`, drawn with the probabilities `p`. */
  readonly choice: (p: ArrayLike<number>) => number;
  /** An integer from 0 to length - 1, all equally probable: numpy's `choice(length)`. */
  readonly choiceOf: (length: number) => number;
};

/** The values of `draw`, called `count` times in order. */
function repeat(count: number, draw: () => number): Float64Array {
  checkLength('count', count, 0);
  return new Float64Array(count).map(draw);
}

function checkLength(name: string, found: number, least: number): void {
  if (!Number.isInteger(found) || found < least || found > 0xffffffff) {
    throw new RangeError(`${name} is ${found}, wanted an integer from ${least} to 4294967295`);
  }
}

/**
 * The same stream of numbers as numpy's `np.random.RandomState(seed)` and `np.random.seed(seed)`:
 * integers, uniform numbers, shuffles and choices are equal to numpy's to the last bit, normal
 * numbers to within one unit in the last place (5299 of the first 5300 of seed 1; two units at
 * number 2178, where the C library's logarithm, which numpy takes, is not the nearest double).
 *
 * Source: numpy 1.24, `numpy.random.RandomState`, whose stream is frozen (NEP 19).
 *
 * @throws RangeError unless the seed is an integer from 0 to 2^32 - 1
 */
export function createRandomState(seed: number): RandomState {
  const uint32 = createMersenneTwister(seed);
  const nextUniform = () => randomSample(uint32);
  const nextGaussian = createGaussian(nextUniform);
  return {
    uint32,
    randomSample: nextUniform,
    rand: (count) => repeat(count, nextUniform),
    uniform: (low, high, count) => repeat(count, () => low + (high - low) * nextUniform()),
    randn: (count) => repeat(count, nextGaussian),
    shuffle: (items) => shuffle(uint32, items),
    permutation: (length) => {
      checkLength('length', length, 0);
      return shuffle(
        uint32,
        Array.from({ length }, (_, k) => k),
      );
    },
    choice: (p) => choice(p, nextUniform()),
    choiceOf: (length) => {
      checkLength('length', length, 1);
      return randomInterval(uint32, length - 1);
    },
  };
}
