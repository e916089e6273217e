import { add, at, BYTES, LANES, mul, spread } from './lanes.ts';
import { mostStep, setStep, step, stepped, stepRate } from './step.ts';
import { Real } from './real.ts';

/** Rows of B that stay in the cache while all of C goes over them. */
const CHUNK: i32 = 128;
const V: usize = 16;
/** In place of `keep`: what is summed up is a gradient, and C the parameter. */
const STEP: i32 = 2;

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
  let j = 0;
  for (; j + 2 * LANES <= n; j += 2 * LANES) {
    const shift = <usize>j * BYTES;
    let i = 0;
    for (; i + 4 <= m; i += 4)
      tile4x2(c + <usize>i * ldc + shift, ldc, a + <usize>i * ai, ai, ak, b + shift, ldb, k, keep);
  }
  for (; j < n; j += LANES) {
    const shift = <usize>j * BYTES;
    for (let i = 0; i + 4 <= m; i += 4)
      tile4x1(c + <usize>i * ldc + shift, ldc, a + <usize>i * ai, ai, ak, b + shift, ldb, k, keep);
  }
  for (let i = m & ~3; i < m; i++) rowProduct(c + <usize>i * ldc, a + <usize>i * ai, ak, b, ldb, n, k, keep);
}

// @ts-ignore: decorator
@inline
function put(to: usize, sum: v128, keep: i32): void {
  if (keep == 0) v128.store(to, sum);
  else v128.store(to, keep == STEP ? stepped(v128.load(to), sum) : add(v128.load(to), sum));
}

/** Two registers of a row, with rate and limit taken up once. */
// @ts-ignore: decorator
@inline
function putRow(to: usize, s: v128, t: v128, keep: i32): void {
  if (keep == STEP) {
    const most = mostStep(), least = v128.neg<Real>(most), by = stepRate();
    step(to, s, least, most, by);
    step(to + V, t, least, most, by);
  } else {
    put(to, s, keep);
    put(to + V, t, keep);
  }
}

function tile4x2(
  c: usize, ldc: usize, a: usize, ai: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32,
): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let t0 = i64x2.splat(0), t1 = i64x2.splat(0), t2 = i64x2.splat(0), t3 = i64x2.splat(0);
  let a1 = a + ai, a2 = a1 + ai, a3 = a2 + ai;
  for (let q = k; q > 0; q--) {
    const b0 = v128.load(b), b1 = v128.load(b, V);
    let x = spread(a);
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
    a += ak;
    a1 += ak;
    a2 += ak;
    a3 += ak;
    b += ldb;
  }
  putRow(c, s0, t0, keep);
  putRow(c + ldc, s1, t1, keep);
  putRow(c + 2 * ldc, s2, t2, keep);
  putRow(c + 3 * ldc, s3, t3, keep);
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

/** One row of C. */
function rowProduct(c: usize, a: usize, ak: usize, b: usize, ldb: usize, n: i32, k: i32, keep: i32): void {
  let left = n / LANES;
  // Registers in tens and eights, as few as can be in what is left over.
  while (left >= 10 && left % 8 != 0 && left != 12) {
    row10(c, a, ak, b, ldb, k, keep);
    c += 10 * V;
    b += 10 * V;
    left -= 10;
  }
  while (left >= 8) {
    row8(c, a, ak, b, ldb, k, keep);
    c += 8 * V;
    b += 8 * V;
    left -= 8;
  }
  while (left >= 4) {
    row4(c, a, ak, b, ldb, k, keep);
    c += 4 * V;
    b += 4 * V;
    left -= 4;
  }
  while (left > 0) {
    row1(c, a, ak, b, ldb, k, keep);
    c += V;
    b += V;
    left--;
  }
}

function row10(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0), s5 = i64x2.splat(0), s6 = i64x2.splat(0), s7 = i64x2.splat(0);
  let s8 = i64x2.splat(0), s9 = i64x2.splat(0);
  for (let q = 0; q < k; q++) {
    const x = spread(a);
    s0 = add(s0, mul(x, v128.load(b)));
    s1 = add(s1, mul(x, v128.load(b, V)));
    s2 = add(s2, mul(x, v128.load(b, 2 * V)));
    s3 = add(s3, mul(x, v128.load(b, 3 * V)));
    s4 = add(s4, mul(x, v128.load(b, 4 * V)));
    s5 = add(s5, mul(x, v128.load(b, 5 * V)));
    s6 = add(s6, mul(x, v128.load(b, 6 * V)));
    s7 = add(s7, mul(x, v128.load(b, 7 * V)));
    s8 = add(s8, mul(x, v128.load(b, 8 * V)));
    s9 = add(s9, mul(x, v128.load(b, 9 * V)));
    a += ak;
    b += ldb;
  }
  put(c, s0, keep);
  put(c + V, s1, keep);
  put(c + 2 * V, s2, keep);
  put(c + 3 * V, s3, keep);
  put(c + 4 * V, s4, keep);
  put(c + 5 * V, s5, keep);
  put(c + 6 * V, s6, keep);
  put(c + 7 * V, s7, keep);
  put(c + 8 * V, s8, keep);
  put(c + 9 * V, s9, keep);
}

function row8(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0), s5 = i64x2.splat(0), s6 = i64x2.splat(0), s7 = i64x2.splat(0);
  for (let q = 0; q < k; q++) {
    const x = spread(a);
    s0 = add(s0, mul(x, v128.load(b)));
    s1 = add(s1, mul(x, v128.load(b, V)));
    s2 = add(s2, mul(x, v128.load(b, 2 * V)));
    s3 = add(s3, mul(x, v128.load(b, 3 * V)));
    s4 = add(s4, mul(x, v128.load(b, 4 * V)));
    s5 = add(s5, mul(x, v128.load(b, 5 * V)));
    s6 = add(s6, mul(x, v128.load(b, 6 * V)));
    s7 = add(s7, mul(x, v128.load(b, 7 * V)));
    a += ak;
    b += ldb;
  }
  put(c, s0, keep);
  put(c + V, s1, keep);
  put(c + 2 * V, s2, keep);
  put(c + 3 * V, s3, keep);
  put(c + 4 * V, s4, keep);
  put(c + 5 * V, s5, keep);
  put(c + 6 * V, s6, keep);
  put(c + 7 * V, s7, keep);
}

/** Two rows of B at a time, so that no sum waits for the one before. */
function row4(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let t0 = i64x2.splat(0), t1 = i64x2.splat(0), t2 = i64x2.splat(0), t3 = i64x2.splat(0);
  for (let q = k; q > 0; q -= 2) {
    const x = spread(a);
    s0 = add(s0, mul(x, v128.load(b)));
    s1 = add(s1, mul(x, v128.load(b, V)));
    s2 = add(s2, mul(x, v128.load(b, 2 * V)));
    s3 = add(s3, mul(x, v128.load(b, 3 * V)));
    if (q == 1) break;
    const y = spread(a + ak);
    b += ldb;
    t0 = add(t0, mul(y, v128.load(b)));
    t1 = add(t1, mul(y, v128.load(b, V)));
    t2 = add(t2, mul(y, v128.load(b, 2 * V)));
    t3 = add(t3, mul(y, v128.load(b, 3 * V)));
    b += ldb;
    a += 2 * ak;
  }
  put(c, add(s0, t0), keep);
  put(c + V, add(s1, t1), keep);
  put(c + 2 * V, add(s2, t2), keep);
  put(c + 3 * V, add(s3, t3), keep);
}

function row1(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let q = 0;
  for (; q + 4 <= k; q += 4) {
    s0 = add(s0, mul(spread(a), v128.load(b)));
    s1 = add(s1, mul(spread(a + ak), v128.load(b + ldb)));
    s2 = add(s2, mul(spread(a + 2 * ak), v128.load(b + 2 * ldb)));
    s3 = add(s3, mul(spread(a + 3 * ak), v128.load(b + 3 * ldb)));
    a += 4 * ak;
    b += 4 * ldb;
  }
  for (; q < k; q++) {
    s0 = add(s0, mul(spread(a), v128.load(b)));
    a += ak;
    b += ldb;
  }
  put(c, add(add(s0, s1), add(s2, s3)), keep);
}
