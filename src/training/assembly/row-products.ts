import { add, LANES, mul, spread } from './lanes.ts';
import { put } from './step.ts';

const V: usize = 16;

/** One row of C = keep · C + A B. */
export function rowProduct(c: usize, a: usize, ak: usize, b: usize, ldb: usize, n: i32, k: i32, keep: i32): void {
  let left = n / LANES;
  // As many registers as there are, 13, where they come out even: 50 units, padded.
  for (; left > 0 && left % 13 == 0; left -= 13) {
    row13(c, a, ak, b, ldb, k, keep);
    c += 13 * V;
    b += 13 * V;
  }
  // Else in tens and eights, as few as can be in what is left over.
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

function row13(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0), s5 = i64x2.splat(0), s6 = i64x2.splat(0), s7 = i64x2.splat(0);
  let s8 = i64x2.splat(0), s9 = i64x2.splat(0), s10 = i64x2.splat(0), s11 = i64x2.splat(0);
  let s12 = i64x2.splat(0);
  const end = b + <usize>k * ldb;
  while (b < end) {
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
    s10 = add(s10, mul(x, v128.load(b, 10 * V)));
    s11 = add(s11, mul(x, v128.load(b, 11 * V)));
    s12 = add(s12, mul(x, v128.load(b, 12 * V)));
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
  put(c + 10 * V, s10, keep);
  put(c + 11 * V, s11, keep);
  put(c + 12 * V, s12, keep);
}

function row10(c: usize, a: usize, ak: usize, b: usize, ldb: usize, k: i32, keep: i32): void {
  let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
  let s4 = i64x2.splat(0), s5 = i64x2.splat(0), s6 = i64x2.splat(0), s7 = i64x2.splat(0);
  let s8 = i64x2.splat(0), s9 = i64x2.splat(0);
  for (let q = k; q > 0; q--) {
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
  for (let q = k; q > 0; q--) {
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
