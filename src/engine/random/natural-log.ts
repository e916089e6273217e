// ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** The rounding error of `sum`, the rounded sum of `a` and `b`: a + b = sum + error. */
function sumError(a: number, b: number, sum: number): number {
  const addedB = sum - a;
  return a - (sum - addedB) + (b - addedB);
}

/** The upper 26 bits of `a`, so that products of such halves are exact. */
function upperHalf(a: number): number {
  const scaled = 134217729 * a; // 2^27 + 1
  return scaled - (scaled - a);
}

/** The rounding error of `product`, the rounded product of `a` and `b`: a b = product + error. */
function productError(a: number, b: number, product: number): number {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** s/3 + s^2/5 + … + s^13/27: what atanh(r)/r exceeds 1 by, for s = r^2 up to 0.03. */
function atanhTail(s: number): number {
  let sum = 0;
  for (let odd = 27; odd >= 3; odd -= 2) sum = s * (1 / odd + sum);
  return sum;
}

/**
 * ln x, equal on every machine and all but always the double nearest to the true value: Math.log
 * is only promised to be near, and differs from the C library's in one of thirty numbers.
 *
 * With x = 2^k m and r = (m - 1) / (m + 1): ln x = k ln 2 + 2 atanh(r). The large terms are
 * carried with their rounding errors.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18, 1971, for the errors of a sum and of a product.
 *
 * @param x a number in (0, 1), not so small that it has lost digits (at least 2^-1022)
 */
export function naturalLog(x: number): number {
  let k = 0;
  let m = x;
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  const below = m - 1;
  const above = m + 1;
  const r = below / above;
  const product = r * above;
  const remainder = below - product - productError(r, above, product);
  const rError = (remainder - r * sumError(m, 1, above)) / above;

  const exponentPart = k * LN2_HIGH;
  const sum = exponentPart + 2 * r;
  const small = k * LN2_LOW + 2 * (rError + r * atanhTail(r * r));
  return sum + (sumError(exponentPart, 2 * r, sum) + small);
}
