import { Real } from './real.ts';

// SIMD registers of `Real` numbers. An address of kernels.ts is the index of a number.

/** The byte at which number 0 stands, behind the constants; as in ../wasm-kernels.ts. */
export const FIRST: usize = 2048;
export const BYTES: usize = sizeof<Real>();
/** Numbers of a register. */
export const LANES: i32 = 16 / sizeof<Real>();

// @ts-ignore: decorator
@inline
export function at(address: i32): usize {
  return FIRST + (<usize>address << alignof<Real>());
}

// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return v128.add<Real>(a, b);
}

// @ts-ignore: decorator
@inline
export function sub(a: v128, b: v128): v128 {
  return v128.sub<Real>(a, b);
}

// @ts-ignore: decorator
@inline
export function mul(a: v128, b: v128): v128 {
  return v128.mul<Real>(a, b);
}

// @ts-ignore: decorator
@inline
export function div(a: v128, b: v128): v128 {
  return v128.div<Real>(a, b);
}

// @ts-ignore: decorator
@inline
export function splat(value: Real): v128 {
  return v128.splat<Real>(value);
}

/** One number of the memory in all lanes. */
// @ts-ignore: decorator
@inline
export function spread(from: usize): v128 {
  return v128.load_splat<Real>(from);
}

/** x brought into [least, most]; NaN stays. One instruction a bound, where `v128.min` and `max` take eight on x64. */
// @ts-ignore: decorator
@inline
export function bounded(x: v128, least: v128, most: v128): v128 {
  return v128.pmin<Real>(v128.pmax<Real>(x, least), most);
}

/** The sum of all lanes. */
// @ts-ignore: decorator
@inline
export function total(a: v128): Real {
  if (sizeof<Real>() == 8)
    return <Real>(v128.extract_lane<f64>(a, 0) + v128.extract_lane<f64>(a, 1));
  const pairs = v128.add<f32>(a, v128.shuffle<f32>(a, a, 2, 3, 0, 1));
  return <Real>(v128.extract_lane<f32>(pairs, 0) + v128.extract_lane<f32>(pairs, 1));
}
