import { add, at, BYTES, LANES, mul, spread } from './lanes.ts';
import { rowProduct } from './row-products.ts';
import { mostStep, put, setStep, STEP, step, stepRate } from './step.ts';
import { Real } from './real.ts';

/** Rows of B that stay in the cache while all of C goes over them. */
const CHUNK: i32 = 128;
const V: usize = 16;

/** C = keep · C + A B, see kernels.ts. */
export function product(
  c: i32, ldc: i32, a: i32, ai: i32, ak: i32, b: i32, ldb: i32, m: i32, n: i32, k: i32, keep: i32,
): void {
  if (m == 1) return rowProduct(at(c), at(a), <usize>ak * BYTES, at(b), <usize>ldb * BYTES, n, k, keep);
  const chunk = keep == STEP ? k : CHUNK;
  for (let q = 0; q < k; q += chunk) {
    chunkProduct(
      at(c), <usize>ldc * BYTES, at(a + q * ak), <usize>ai * BYTES, <usize>ak * BYTES,
      at(b + q * ldb), <usize>ldb * BYTES, m, n, min(chunk, k - q), keep | i32(q > 0),
    );
  }
}

/** θ −= rate · clamp(A B, ±limit), see kernels.ts. */
export function productStep(
  theta: i32, ldTheta: i32, a: i32, ai: i32, ak: i32, b: i32, ldb: i32, m: i32, n: i32, k: i32,
  rate: f64, limit: f64,
): void {
  setStep(rate, limit);
  product(theta, ldTheta, a, ai, ak, b, ldb, m, n, k, STEP);
}

function chunkProduct(
  c: usize, ldc: usize, a: usize, ai: usize, ak: usize, b: usize, ldb: usize,
  m: i32, n: i32, k: i32, keep: i32,
): void {
  const count = m >> 2;
  let j = 0;
  for (; j + 2 * LANES <= n; j += 2 * LANES) {
    const shift = <usize>j * BYTES;
    if (ai == BYTES) columnTiles(c + shift, ldc, a, ak, b + shift, ldb, count, k, keep);
    else tiles(c + shift, ldc, a, ai, ak, b + shift, ldb, count, k, keep);
  }
  for (; j < n; j += LANES) {
    const shift = <usize>j * BYTES;
    for (let i = 0; i + 4 <= m; i += 4)
      tile4x1(c + <usize>i * ldc + shift, ldc, a + <usize>i * ai, ai, ak, b + shift, ldb, k, keep);
  }
  for (let i = m & ~3; i < m; i++) rowProduct(c + <usize>i * ldc, a + <usize>i * ai, ak, b, ldb, n, k, keep);
}

/** Four rows of two registers each; returns where the next row begins. */
// @ts-ignore: decorator
@inline
function putRows(
  c: usize, ldc: usize, keep: i32,
  s0: v128, t0: v128, s1: v128, t1: v128, s2: v128, t2: v128, s3: v128, t3: v128,
): usize {
  const c1 = c + ldc, c2 = c1 + ldc, c3 = c2 + ldc;
  if (keep == STEP) {
    const most = mostStep(), least = v128.neg<Real>(most), by = stepRate();
    step(c, s0, least, most, by);
    step(c + V, t0, least, most, by);
    step(c1, s1, least, most, by);
    step(c1 + V, t1, least, most, by);
    step(c2, s2, least, most, by);
    step(c2 + V, t2, least, most, by);
    step(c3, s3, least, most, by);
    step(c3 + V, t3, least, most, by);
  } else {
    put(c, s0, keep);
    put(c + V, t0, keep);
    put(c1, s1, keep);
    put(c1 + V, t1, keep);
    put(c2, s2, keep);
    put(c2 + V, t2, keep);
    put(c3, s3, keep);
    put(c3 + V, t3, keep);
  }
  return c3 + ldc;
}

/** Tiles of 4 rows and 2 registers of C below each other. */
function tiles(
  c: usize, ldc: usize, a: usize, ai: usize, ak: usize, b: usize, ldb: usize, count: i32, k: i32, keep: i32,
): void {
  for (let tile = count; tile > 0; tile--) {
    let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
    let t0 = i64x2.splat(0), t1 = i64x2.splat(0), t2 = i64x2.splat(0), t3 = i64x2.splat(0);
    let a0 = a, a1 = a + ai, a2 = a1 + ai, a3 = a2 + ai, row = b;
    for (let q = k; q > 0; q--) {
      const b0 = v128.load(row), b1 = v128.load(row, V);
      let x = spread(a0);
      s0 = add(s0, mul(x, b0));
      t0 = add(t0, mul(x, b1));
      x = spread(a1);
      s1 = add(s1, mul(x, b0));
      t1 = add(t1, mul(x, b1));
      x = spread(a2);
      s2 = add(s2, mul(x, b0));
      t2 = add(t2, mul(x, b1));
      x = spread(a3);
      s3 = add(s3, mul(x, b0));
      t3 = add(t3, mul(x, b1));
      a0 += ak;
      a1 += ak;
      a2 += ak;
      a3 += ak;
      row += ldb;
    }
    c = putRows(c, ldc, keep, s0, t0, s1, t1, s2, t2, s3, t3);
    a += 4 * ai;
  }
}

/** The same where the rows of A are columns in memory, those of Hᵀ over all timesteps: two addresses to count up. */
function columnTiles(
  c: usize, ldc: usize, a: usize, ak: usize, b: usize, ldb: usize, count: i32, k: i32, keep: i32,
): void {
  for (let tile = count; tile > 0; tile--) {
    let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
    let t0 = i64x2.splat(0), t1 = i64x2.splat(0), t2 = i64x2.splat(0), t3 = i64x2.splat(0);
    let column = a, row = b;
    for (let q = k; q > 0; q--) {
      const b0 = v128.load(row), b1 = v128.load(row, V);
      let x = v128.load_splat<Real>(column);
      s0 = add(s0, mul(x, b0));
      t0 = add(t0, mul(x, b1));
      x = v128.load_splat<Real>(column, BYTES);
      s1 = add(s1, mul(x, b0));
      t1 = add(t1, mul(x, b1));
      x = v128.load_splat<Real>(column, 2 * BYTES);
      s2 = add(s2, mul(x, b0));
      t2 = add(t2, mul(x, b1));
      x = v128.load_splat<Real>(column, 3 * BYTES);
      s3 = add(s3, mul(x, b0));
      t3 = add(t3, mul(x, b1));
      column += ak;
      row += ldb;
    }
    c = putRows(c, ldc, keep, s0, t0, s1, t1, s2, t2, s3, t3);
    a += 4 * BYTES;
  }
}

function tile4x1(
  c: usize, ldc: usize, a: usize, ai: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32,
): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  for (let q = 0; q < k; q++) {
    const b0 = v128.load(b);
    s0 = add(s0, mul(spread(a), b0));
    s1 = add(s1, mul(spread(a + ai), b0));
    s2 = add(s2, mul(spread(a + 2 * ai), b0));
    s3 = add(s3, mul(spread(a + 3 * ai), b0));
    a += ak;
    b += ldb;
  }
  put(c, s0, keep);
  put(c + ldc, s1, keep);
  put(c + 2 * ldc, s2, keep);
  put(c + 3 * ldc, s3, keep);
}
