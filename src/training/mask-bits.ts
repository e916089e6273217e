/**
 * 32 random bits of a number, a hash without state: so a mask depends on the seed, the training step, the layer and
 * the place alone, and a resumed training draws the same ones.
 *
 * Source: C. Wellons, "Prospecting for Hash Functions" (2018), the function `lowbias32`.
 */
export function hashBits(number: number): number {
  let x = number;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The random bits of place k under two keys. */
export const maskBits = (k: number, key1: number, key2: number): number =>
  hashBits(hashBits(k + key1) ^ key2);

/** A key of several whole numbers, such as seed, training step and layer. */
export const keyOf = (...numbers: readonly number[]): number =>
  numbers.reduce((key, number) => hashBits((key + number + 0x9e3779b9) | 0), 0);
