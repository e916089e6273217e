import type { Kernels } from '../kernels.ts';
import type { Memory } from './memory.ts';
import { clamp } from './updates.ts';

/** Matrix products and sums of rows in plain loops, four columns at a time in registers. */
export function createProducts(
  memory: Memory,
): Pick<Kernels, 'product' | 'productStep' | 'pack' | 'productTransposed'> {
  return {
    product(c, ldc, a, ai, ak, b, ldb, m, n, k, keep) {
      const N = memory.numbers;
      for (let j = 0; j < n; j += 4)
        for (let i = 0; i < m; i++)
          fourColumns(N, c + i * ldc + j, a + i * ai, ak, b + j, ldb, k, keep, 0, 0);
    },
    productStep(theta, ldTheta, a, ai, ak, b, ldb, m, n, k, rate, limit) {
      const N = memory.numbers;
      for (let j = 0; j < n; j += 4)
        for (let i = 0; i < m; i++)
          fourColumns(N, theta + i * ldTheta + j, a + i * ai, ak, b + j, ldb, k, 1, rate, limit);
    },
    // Four rows of B at a time are read as they stand.
    pack: () => undefined,
    productTransposed(c, ldc, a, lda, b, ldb, _packed, m, n, k, keep) {
      const N = memory.numbers;
      for (let j = 0; j < n; j += 4)
        for (let i = 0; i < m; i++)
          fourDots(N, c + i * ldc + j, a + i * lda, b + j * ldb, ldb, k, Math.min(4, n - j), keep);
    },
  };
}

/** C[0..3] = keep · C + Σ_q A[q] B[q, 0..3], or with a limit C −= rate · clamp(that sum). */
function fourColumns(
  N: Float64Array | Float32Array,
  c: number,
  a: number,
  ak: number,
  b: number,
  ldb: number,
  k: number,
  keep: number,
  rate: number,
  limit: number,
): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let q = 0, p = a, r = b; q < k; q++, p += ak, r += ldb) {
    const x = N[p];
    s0 += x * N[r];
    s1 += x * N[r + 1];
    s2 += x * N[r + 2];
    s3 += x * N[r + 3];
  }
  if (limit > 0) {
    N[c] -= rate * clamp(s0, limit);
    N[c + 1] -= rate * clamp(s1, limit);
    N[c + 2] -= rate * clamp(s2, limit);
    N[c + 3] -= rate * clamp(s3, limit);
    return;
  }
  // Not keep · C + …: what is not kept may be anything, and 0 · NaN is NaN.
  N[c] = keep === 0 ? s0 : N[c] + s0;
  N[c + 1] = keep === 0 ? s1 : N[c + 1] + s1;
  N[c + 2] = keep === 0 ? s2 : N[c + 2] + s2;
  N[c + 3] = keep === 0 ? s3 : N[c + 3] + s3;
}

/** C[0..count) = keep · C + A · (row of B), for up to four rows of B. */
function fourDots(
  N: Float64Array | Float32Array,
  c: number,
  a: number,
  b: number,
  ldb: number,
  k: number,
  count: number,
  keep: number,
): void {
  // Rows beyond the last are read as the last one again and thrown away.
  const b1 = b + Math.min(1, count - 1) * ldb;
  const b2 = b + Math.min(2, count - 1) * ldb;
  const b3 = b + (count - 1) * ldb;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let q = 0; q < k; q++) {
    const x = N[a + q];
    s0 += x * N[b + q];
    s1 += x * N[b1 + q];
    s2 += x * N[b2 + q];
    s3 += x * N[b3 + q];
  }
  N[c] = keep === 0 ? s0 : N[c] + s0;
  if (count > 1) N[c + 1] = keep === 0 ? s1 : N[c + 1] + s1;
  if (count > 2) N[c + 2] = keep === 0 ? s2 : N[c + 2] + s2;
  if (count > 3) N[c + 3] = keep === 0 ? s3 : N[c + 3] + s3;
}
