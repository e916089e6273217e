import { add, at, BYTES, LANES, mul, total } from './lanes.ts';
import { Real } from './real.ts';

const V: usize = 16;

/** C = keep · C + A Bᵀ, see kernels.ts. */
export function productTransposed(
  c: i32, ldc: i32, a: i32, lda: i32, b: i32, ldb: i32, m: i32, n: i32, k: i32, keep: i32,
): void {
  const rowC = <usize>ldc * BYTES, rowA = <usize>lda * BYTES, rowB = <usize>ldb * BYTES;
  const registers = k / LANES;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const A = at(a + i * lda), C = at(c + i * ldc);
    let j = 0;
    for (; j + 2 <= n; j += 2) dots4x2(C + <usize>j * BYTES, rowC, A, rowA, at(b + j * ldb), rowB, registers, keep);
    if (j < n)
      for (let r: usize = 0; r < 4; r++)
        dot(C + r * rowC + <usize>j * BYTES, A + r * rowA, at(b + j * ldb), registers, keep);
  }
  for (; i < m; i++) {
    const A = at(a + i * lda), C = at(c + i * ldc);
    let j = 0;
    for (; j + 8 <= n; j += 8) dots1x8(C + <usize>j * BYTES, A, at(b + j * ldb), rowB, registers, keep);
    for (; j < n; j++) dot(C + <usize>j * BYTES, A, at(b + j * ldb), registers, keep);
  }
}

// @ts-ignore: decorator
@inline
function put(to: usize, sum: v128, keep: i32): void {
  store<Real>(to, keep ? load<Real>(to) + total(sum) : total(sum));
}

function dots4x2(
  c: usize, ldc: usize, a: usize, lda: usize, b: usize, ldb: usize, registers: i32, keep: i32,
): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let t0 = i64x2.splat(0), t1 = i64x2.splat(0), t2 = i64x2.splat(0), t3 = i64x2.splat(0);
  let a1 = a + lda, a2 = a1 + lda, a3 = a2 + lda, b1 = b + ldb;
  for (let q = 0; q < registers; q++) {
    const x = v128.load(b), y = v128.load(b1);
    let z = v128.load(a);
    s0 = add(s0, mul(z, x));
    t0 = add(t0, mul(z, y));
    z = v128.load(a1);
    s1 = add(s1, mul(z, x));
    t1 = add(t1, mul(z, y));
    z = v128.load(a2);
    s2 = add(s2, mul(z, x));
    t2 = add(t2, mul(z, y));
    z = v128.load(a3);
    s3 = add(s3, mul(z, x));
    t3 = add(t3, mul(z, y));
    a += V;
    a1 += V;
    a2 += V;
    a3 += V;
    b += V;
    b1 += V;
  }
  put(c, s0, keep);
  put(c + BYTES, t0, keep);
  put(c + ldc, s1, keep);
  put(c + ldc + BYTES, t1, keep);
  put(c + 2 * ldc, s2, keep);
  put(c + 2 * ldc + BYTES, t2, keep);
  put(c + 3 * ldc, s3, keep);
  put(c + 3 * ldc + BYTES, t3, keep);
}

function dots1x8(c: usize, a: usize, b: usize, ldb: usize, registers: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0), s5 = i64x2.splat(0), s6 = i64x2.splat(0), s7 = i64x2.splat(0);
  let b4 = b + 4 * ldb;
  const row2: usize = 2 * ldb, row3: usize = 3 * ldb;
  for (let q = 0; q < registers; q++) {
    const x = v128.load(a);
    s0 = add(s0, mul(x, v128.load(b)));
    s1 = add(s1, mul(x, v128.load(b + ldb)));
    s2 = add(s2, mul(x, v128.load(b + row2)));
    s3 = add(s3, mul(x, v128.load(b + row3)));
    s4 = add(s4, mul(x, v128.load(b4)));
    s5 = add(s5, mul(x, v128.load(b4 + ldb)));
    s6 = add(s6, mul(x, v128.load(b4 + row2)));
    s7 = add(s7, mul(x, v128.load(b4 + row3)));
    a += V;
    b += V;
    b4 += V;
  }
  put(c, s0, keep);
  put(c + BYTES, s1, keep);
  put(c + 2 * BYTES, s2, keep);
  put(c + 3 * BYTES, s3, keep);
  put(c + 4 * BYTES, s4, keep);
  put(c + 5 * BYTES, s5, keep);
  put(c + 6 * BYTES, s6, keep);
  put(c + 7 * BYTES, s7, keep);
}

function dot(c: usize, a: usize, b: usize, registers: i32, keep: i32): void {
  let s = i64x2.splat(0), t = i64x2.splat(0);
  let q = 0;
  for (; q + 2 <= registers; q += 2) {
    s = add(s, mul(v128.load(a), v128.load(b)));
    t = add(t, mul(v128.load(a, V), v128.load(b, V)));
    a += 2 * V;
    b += 2 * V;
  }
  if (q < registers) s = add(s, mul(v128.load(a), v128.load(b)));
  put(c, add(s, t), keep);
}
