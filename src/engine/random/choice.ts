/** How far from 1 numpy lets probabilities sum: the square root of a double's epsilon. */
const SUM_TOLERANCE = 2 ** -26;

function checkProbabilities(p: ArrayLike<number>): void {
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    // Written so that NaN is caught too.
    if (!(p[k] >= 0)) throw new RangeError(`p[${k}] is ${p[k]}, wanted a number of at least 0`);
    sum += p[k];
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
    throw new RangeError(`p sums to ${sum}, wanted 1`);
  }
}

/**
 * The index k at which the cumulative probability p_0 + … + p_k first exceeds `uniform`.
 *
 * Source: inverse transform sampling; order of the sums, and their division by the last, as in
 * numpy's `RandomState.choice(p.length, p=p)`.
 *
 * @param p the probability of each index
 * @param uniform a uniform number in [0, 1)
 * @throws RangeError if a probability is negative or not a number, or if they do not sum to 1
 */
export function choice(p: ArrayLike<number>, uniform: number): number {
  checkProbabilities(p);
  return indexAt(p, uniform);
}

/** The same for numbers that need not add up to exactly 1; −1 where they are not numbers. */
export function indexAt(p: ArrayLike<number>, uniform: number): number {
  const cumulative = new Float64Array(p.length);
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    sum += p[k];
    cumulative[k] = sum;
  }
  return cumulative.findIndex((value) => value / sum > uniform);
}
