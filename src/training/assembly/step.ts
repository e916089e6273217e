import { add, bounded, mul, splat, sub } from './lanes.ts';
import { Real } from './real.ts';

/** In place of `keep`: what is summed up is a gradient, and C the parameter. */
export const STEP: i32 = 2;

let rate: Real = 0;
let limit: Real = 0;

/** Sets rate and limit of the update by `stepped`. */
export function setStep(newRate: f64, newLimit: f64): void {
  rate = <Real>newRate;
  limit = <Real>newLimit;
}

/** θ − rate · clamp(g, ±limit) */
// @ts-ignore: decorator
@inline
export function stepped(theta: v128, g: v128): v128 {
  const most = splat(limit);
  return sub(theta, mul(splat(rate), bounded(g, v128.neg<Real>(most), most)));
}

// @ts-ignore: decorator
@inline
export function mostStep(): v128 {
  return splat(limit);
}

// @ts-ignore: decorator
@inline
export function stepRate(): v128 {
  return splat(rate);
}

/** The same in place, with rate and limits at hand. */
// @ts-ignore: decorator
@inline
export function step(to: usize, g: v128, least: v128, most: v128, by: v128): void {
  v128.store(to, sub(v128.load(to), mul(by, bounded(g, least, most))));
}

/** A register of C = keep · C + sum. */
// @ts-ignore: decorator
@inline
export function put(to: usize, sum: v128, keep: i32): void {
  if (keep == 0) v128.store(to, sum);
  else v128.store(to, keep == STEP ? stepped(v128.load(to), sum) : add(v128.load(to), sum));
}
