import { add, bounded, BYTES, div, mul, spread, sub } from './lanes.ts';
import { Real } from './real.ts';

/*
 * e^x = 2^n e^r with n = round(x / ln 2), |r| ≤ ln 2 / 2, and e^r = 1 + r + r² q(r). The coefficients of q are the
 * Chebyshev approximation (mpmath, 60 digits): error 4e-17 (f64), 2e-8 (f32) of e^r − 1.
 */
// prettier-ignore
const f64Table: usize = memory.data<f64>([
  1.4426950408889634, 0.6931471803691238, 1.9082149292705877e-10, 6755399441056767.0, 1.0, -708.0, 709.0,
  2.510049478890504e-8, 2.7620230567506898e-7, 2.7557268229963226e-6, 2.4801520996825696e-5,
  0.00019841269863201828, 0.0013888888917406446, 0.0083333333333300321, 0.041666666666623742,
  0.16666666666666667, 0.5,
]);
// prettier-ignore
const f32Table: usize = memory.data<f32>([
  1.442695, 0.693359375, -2.12194440e-4, 12582912.0, 1.0, -87.0, 88.0,
  0.0013926268052570573, 0.0083632466697537283, 0.041666554109346717, 0.16666576583158002, 0.5,
]);

// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return spread((sizeof<Real>() == 8 ? f64Table : f32Table) + index * BYTES);
}

// @ts-ignore: decorator
@inline
function one(): v128 {
  return constant(4);
}

/** x brought into the range where 2^n is a normal number. */
// @ts-ignore: decorator
@inline
function inRange(x: v128): v128 {
  return bounded(x, constant(5), constant(6));
}

// @ts-ignore: decorator
@inline
function wholes(x: v128): v128 {
  return v128.nearest<Real>(mul(x, constant(0)));
}

// @ts-ignore: decorator
@inline
function powerOfTwo(n: v128): v128 {
  // n + 1023 stands in the low bits of n + 2^52 · 1.5 + 1023.
  if (sizeof<Real>() == 8) return v128.shl<i64>(add(n, constant(3)), 52);
  return v128.shl<i32>(v128.add<i32>(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
}

/** Two neighbouring terms of q: c_k + c_(k−1) r. */
// @ts-ignore: decorator
@inline
function pair(k: usize, r: v128): v128 {
  return add(constant(k), mul(constant(k - 1), r));
}

/** e^r − 1. */
// @ts-ignore: decorator
@inline
function reduced(x: v128, n: v128): v128 {
  const r = sub(sub(x, mul(n, constant(1))), mul(n, constant(2)));
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);
  // Estrin's order: short chains, so that the processor can do several at once.
  if (sizeof<Real>() == 8) {
    const low = add(pair(16, r), mul(pair(14, r), r2));
    const high = add(add(pair(12, r), mul(pair(10, r), r2)), mul(pair(8, r), r4));
    return add(r, mul(r2, add(low, mul(r4, high))));
  }
  const low = add(pair(11, r), mul(pair(9, r), r2));
  return add(r, mul(r2, add(low, mul(r4, constant(7)))));
}

// @ts-ignore: decorator
@inline
export function exp(a: v128): v128 {
  const x = inRange(a);
  const n = wholes(x);
  const power = powerOfTwo(n);
  return add(power, mul(power, reduced(x, n)));
}

/** 1 / (1 + e^−a) */
// @ts-ignore: decorator
@inline
export function sigmoid(a: v128): v128 {
  return div(one(), add(one(), exp(v128.neg<Real>(a))));
}

/** With z = e^(−2|a|) − 1: tanh |a| = −z / (2 + z). */
// @ts-ignore: decorator
@inline
export function tanh(a: v128): v128 {
  const size = v128.abs<Real>(a);
  const x = inRange(v128.neg<Real>(add(size, size)));
  const n = wholes(x);
  const power = powerOfTwo(n);
  const z = add(mul(power, reduced(x, n)), sub(power, one()));
  const sign = v128.xor(a, size);
  return v128.or(div(v128.neg<Real>(z), add(z, add(one(), one()))), sign);
}
