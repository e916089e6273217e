import { naturalLog } from './natural-log.ts';

/**
 * A stream of standard normal numbers, drawn by Marsaglia's polar method. Every accepted point
 * (x_1, x_2) of the unit disc gives two of them: f x_2 first, f x_1 is kept for the next call,
 * with f = sqrt(-2 ln r^2 / r^2) and r^2 = x_1^2 + x_2^2.
 *
 * Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables",
 * SIAM Review 6(3), 1964; order of the two as in numpy's `legacy_gauss` (`RandomState.randn`).
 * numpy takes the logarithm of the C library, so a value may differ in the last place.
 *
 * @param nextUniform draws a uniform number in [0, 1)
 */
export function createGaussian(nextUniform: () => number): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const value = kept;
      kept = undefined;
      return value;
    }
    let x1: number;
    let x2: number;
    let r2: number;
    do {
      x1 = 2 * nextUniform() - 1;
      x2 = 2 * nextUniform() - 1;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 === 0);
    const f = Math.sqrt((-2 * naturalLog(r2)) / r2);
    kept = f * x1;
    return f * x2;
  };
}
