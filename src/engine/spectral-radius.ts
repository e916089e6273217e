import { lengthOf } from './extremes.ts';

/** Squarings: the k-th root of a norm is as exact as a double once k = 2^40. */
const squarings = 40;

/**
 * The spectral radius of a square matrix: the largest |eigenvalue|, lim ‖A^k‖^(1/k) (Gelfand 1941), by squaring the
 * matrix again and again; 0 for a matrix whose powers vanish. Relative error about 1e-10.
 *
 * @param matrix n × n, row by row
 */
export function spectralRadius(matrix: readonly (readonly number[])[]): number {
  const n = matrix.length;
  let power = Float64Array.from(matrix.flat());
  let logarithm = 0; // of the k-th root of what was divided out so far
  for (let squaring = 0, k = 1; squaring <= squarings; squaring++, k *= 2) {
    const norm = lengthOf(power);
    if (norm === 0) return 0;
    logarithm += Math.log(norm) / k;
    for (let at = 0; at < power.length; at++) power[at] /= norm;
    power = product(power, power, n);
  }
  return Math.exp(logarithm);
}

/**
 * The spectral norm ‖A‖₂: by how much a matrix stretches a vector at most, the square root of the spectral radius
 * of Aᵀ A.
 *
 * @param matrix rows × columns, row by row
 */
export function spectralNorm(matrix: readonly (readonly number[])[]): number {
  const columns = matrix[0]?.length ?? 0;
  const gram = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (__, j) =>
      matrix.reduce((sum, row) => sum + row[i] * row[j], 0),
    ),
  );
  return Math.sqrt(spectralRadius(gram));
}

function product(a: Float64Array, b: Float64Array, n: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      for (let j = 0; j < n; j++) result[i * n + j] += factor * b[k * n + j];
    }
  return result;
}
