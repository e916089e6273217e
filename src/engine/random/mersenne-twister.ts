/** Draws one integer of a generator's stream, 0 .. 2^32 - 1. */
export type NextUint32 = () => number;

const STATE_LENGTH = 624;
const SHIFT = 397;
const UPPER_BIT = 0x80000000;
const LOWER_BITS = 0x7fffffff;
const TWIST_MATRIX = 0x9908b0df;

/** The generator's 624 words, filled from one seed as `init_genrand` does. */
function initialState(seed: number): Uint32Array {
  const state = new Uint32Array(STATE_LENGTH);
  state[0] = seed;
  for (let i = 1; i < STATE_LENGTH; i++) {
    const previous = state[i - 1];
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  return state;
}

/** Replaces all 624 words by the next 624 of the recurrence. */
function twist(state: Uint32Array): void {
  for (let i = 0; i < STATE_LENGTH; i++) {
    const joined = (state[i] & UPPER_BIT) | (state[(i + 1) % STATE_LENGTH] & LOWER_BITS);
    const shifted = state[(i + SHIFT) % STATE_LENGTH] ^ (joined >>> 1);
    state[i] = (joined & 1) === 0 ? shifted : shifted ^ TWIST_MATRIX;
  }
}

/** Spreads the bits of one word evenly over the 32 places. */
function temper(word: number): number {
  let y = word ^ (word >>> 11);
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  y ^= y >>> 18;
  return y >>> 0;
}

/**
 * The Mersenne Twister MT19937, seeded with one integer like `np.random.seed(seed)`.
 *
 * Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM Transactions on Modeling and
 * Computer Simulation 8(1), 1998; seeding by `init_genrand` of their mt19937ar.c (2002).
 *
 * @returns a function that draws the next integer, 0 .. 2^32 - 1
 * @throws RangeError unless the seed is an integer from 0 to 2^32 - 1
 */
export function createMersenneTwister(seed: number): NextUint32 {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed is ${seed}, wanted an integer from 0 to 4294967295`);
  }
  const state = initialState(seed);
  let position = STATE_LENGTH;
  return () => {
    if (position === STATE_LENGTH) {
      twist(state);
      position = 0;
    }
    return temper(state[position++]);
  };
}
