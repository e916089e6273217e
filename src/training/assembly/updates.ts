import { add, at, bounded, div, LANES, mul, splat, sub, total } from './lanes.ts';
import { setStep, stepped } from './step.ts';
import { Real } from './real.ts';

// Optimizer steps and what goes element by element, see kernels.ts.

export function multiply(out: i32, a: i32, b: i32, count: i32): void {
  for (let k = 0; k < count; k += LANES)
    v128.store(at(out + k), mul(v128.load(at(a + k)), v128.load(at(b + k))));
}

export function scale(x: i32, factor: f64, count: i32): void {
  const by = splat(<Real>factor);
  for (let k = 0; k < count; k += LANES) v128.store(at(x + k), mul(v128.load(at(x + k)), by));
}

// @ts-ignore: decorator
@inline
function hashBits(number: u32): u32 {
  let x = number;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x = (x ^ (x >>> 15)) * 0x846ca68b;
  return x ^ (x >>> 16);
}

export function dropoutMask(out: i32, key1: i32, key2: i32, threshold: u32, kept: f64, count: i32): void {
  for (let k = 0; k < count; k++) {
    const bits = hashBits(hashBits(<u32>(k + key1)) ^ <u32>key2);
    store<Real>(at(out + k), <Real>(bits >= threshold ? kept : 0));
  }
}

export function sumOfSquares(g: i32, count: i32): f64 {
  // In parts, so that float32 keeps its digits.
  let sum: f64 = 0;
  for (let k = 0; k < count; k += 256) {
    let part = i64x2.splat(0);
    for (let j = k; j < min(k + 256, count); j += LANES) {
      const x = v128.load(at(g + j));
      part = add(part, mul(x, x));
    }
    sum += <f64>total(part);
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function clamped(g: usize, limit: v128): v128 {
  return bounded(v128.load(g), v128.neg<Real>(limit), limit);
}

export function sgdStep(theta: i32, g: i32, count: i32, rate: f64, limit: f64): void {
  setStep(rate, limit);
  for (let k = 0; k < count; k += LANES)
    v128.store(at(theta + k), stepped(v128.load(at(theta + k)), v128.load(at(g + k))));
}

export function momentumStep(theta: i32, g: i32, m: i32, count: i32, rate: f64, mu: f64, limit: f64): void {
  const most = splat(<Real>limit), by = splat(<Real>rate), keep = splat(<Real>mu);
  for (let k = 0; k < count; k += LANES) {
    const next = add(mul(keep, v128.load(at(m + k))), clamped(at(g + k), most));
    v128.store(at(m + k), next);
    v128.store(at(theta + k), sub(v128.load(at(theta + k)), mul(by, next)));
  }
}

export function adamStep(
  theta: i32, g: i32, m: i32, v: i32, count: i32,
  rate: f64, beta1: f64, beta2: f64, vScale: f64, epsilon: f64, limit: f64,
): void {
  const most = splat(<Real>limit), by = splat(<Real>rate), small = splat(<Real>epsilon), corrected = splat(<Real>vScale);
  const b1 = splat(<Real>beta1), c1 = splat(<Real>(1 - beta1)), b2 = splat(<Real>beta2), c2 = splat(<Real>(1 - beta2));
  for (let k = 0; k < count; k += LANES) {
    const d = clamped(at(g + k), most);
    const first = add(mul(b1, v128.load(at(m + k))), mul(c1, d));
    const second = add(mul(b2, v128.load(at(v + k))), mul(mul(c2, d), d));
    v128.store(at(m + k), first);
    v128.store(at(v + k), second);
    const step = div(mul(by, first), add(v128.sqrt<Real>(mul(second, corrected)), small));
    v128.store(at(theta + k), sub(v128.load(at(theta + k)), step));
  }
}
