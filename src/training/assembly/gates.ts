import { sigmoid, tanh } from './exponential.ts';
import { add, at, BYTES, LANES, mul, splat, sub } from './lanes.ts';
import { Real } from './real.ts';

// The activations and one timestep of the cells, see kernels.ts and the plain loops in ../typescript/.

// @ts-ignore: decorator
@inline
function relu(a: v128): v128 {
  return v128.max<Real>(a, splat(0));
}

// @ts-ignore: decorator
@inline
function fromOne(a: v128): v128 {
  return sub(splat(1), a);
}

export function activate(act: i32, out: i32, a: i32, count: i32): void {
  for (let k = 0; k < count; k += LANES) {
    const x = v128.load(at(a + k));
    v128.store(at(out + k), act == 0 ? tanh(x) : act == 1 ? sigmoid(x) : act == 2 ? relu(x) : x);
  }
}

// @ts-ignore: decorator
@inline
function slope(act: i32, y: v128): v128 {
  if (act == 0) return fromOne(mul(y, y));
  if (act == 1) return mul(y, fromOne(y));
  if (act == 2) return v128.and(v128.gt<Real>(y, splat(0)), splat(1));
  return splat(1);
}

export function activateBackward(act: i32, da: i32, dy: i32, y: i32, count: i32): void {
  // A loop for each, so that no register asks which it is.
  if (act == 0) for (let k = 0; k < count; k += LANES) slopeStep(0, da + k, dy + k, y + k);
  else for (let k = 0; k < count; k += LANES) slopeStep(act, da + k, dy + k, y + k);
}

// @ts-ignore: decorator
@inline
function slopeStep(act: i32, da: i32, dy: i32, y: i32): void {
  v128.store(at(da), mul(v128.load(at(dy)), slope(act, v128.load(at(y)))));
}

export function lstmForward(gates: i32, c: i32, tanhC: i32, h: i32, cBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let r = 0; r < rows; r++)
    for (let j = 0; j < H; j += LANES) {
      const k = r * H + j, a = at(gates + 4 * r * H + j);
      const i = sigmoid(v128.load(a));
      v128.store(a, i);
      const f = sigmoid(v128.load(a + gate));
      v128.store(a + gate, f);
      const g = tanh(v128.load(a + 2 * gate));
      v128.store(a + 2 * gate, g);
      const o = sigmoid(v128.load(a + 3 * gate));
      v128.store(a + 3 * gate, o);
      const cell = add(mul(f, v128.load(at(cBefore + k))), mul(i, g));
      v128.store(at(c + k), cell);
      const squashed = tanh(cell);
      v128.store(at(tanhC + k), squashed);
      v128.store(at(h + k), mul(o, squashed));
    }
}

export function lstmBackward(gates: i32, tanhC: i32, cBefore: i32, dh: i32, dc: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let r = 0; r < rows; r++)
    for (let j = 0; j < H; j += LANES) {
      const k = r * H + j, a = at(gates + 4 * r * H + j);
      const i = v128.load(a), f = v128.load(a + gate), g = v128.load(a + 2 * gate), o = v128.load(a + 3 * gate);
      const squashed = v128.load(at(tanhC + k)), up = v128.load(at(dh + k));
      // dL/dc = dL/dc from the future + dL/dh · o · (1 − tanh²(c))
      const dcell = add(v128.load(at(dc + k)), mul(mul(up, o), fromOne(mul(squashed, squashed))));
      v128.store(a, mul(mul(dcell, g), mul(i, fromOne(i))));
      v128.store(a + gate, mul(mul(dcell, v128.load(at(cBefore + k))), mul(f, fromOne(f))));
      v128.store(a + 2 * gate, mul(mul(dcell, i), fromOne(mul(g, g))));
      v128.store(a + 3 * gate, mul(mul(up, squashed), mul(o, fromOne(o))));
      v128.store(at(dc + k), mul(dcell, f));
    }
}

// @ts-ignore: decorator
@inline
function mix(z: v128, before: v128, n: v128): v128 {
  return add(mul(z, before), mul(fromOne(z), n));
}

export function gruForward(x: i32, ah: i32, h: i32, hBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j), b = at(ah + 3 * row * H + j);
      const r = sigmoid(add(v128.load(a), v128.load(b)));
      v128.store(a, r);
      const z = sigmoid(add(v128.load(a + gate), v128.load(b + gate)));
      v128.store(a + gate, z);
      const n = tanh(add(v128.load(a + 2 * gate), mul(r, v128.load(b + 2 * gate))));
      v128.store(a + 2 * gate, n);
      v128.store(at(h + k), mix(z, v128.load(at(hBefore + k)), n));
    }
}

// @ts-ignore: decorator
@inline
function addTo(to: usize, value: v128): void {
  v128.store(to, add(v128.load(to), value));
}

export function gruBackward(x: i32, ah: i32, hBefore: i32, dh: i32, dhBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j), b = at(ah + 3 * row * H + j);
      const r = v128.load(a), z = v128.load(a + gate), n = v128.load(a + 2 * gate), up = v128.load(at(dh + k));
      const dn = mul(mul(up, fromOne(z)), fromOne(mul(n, n)));
      const dr = mul(mul(dn, v128.load(b + 2 * gate)), mul(r, fromOne(r)));
      const dz = mul(mul(up, sub(v128.load(at(hBefore + k)), n)), mul(z, fromOne(z)));
      v128.store(a, dr);
      v128.store(a + gate, dz);
      v128.store(a + 2 * gate, dn);
      v128.store(b, dr);
      v128.store(b + gate, dz);
      v128.store(b + 2 * gate, mul(dn, r));
      addTo(at(dhBefore + k), mul(up, z));
    }
}

export function gruResetForward(x: i32, rh: i32, hBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j);
      const r = sigmoid(v128.load(a));
      v128.store(a, r);
      v128.store(a + gate, sigmoid(v128.load(a + gate)));
      v128.store(at(rh + k), mul(r, v128.load(at(hBefore + k))));
    }
}

export function gruMixForward(x: i32, h: i32, hBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j);
      const n = tanh(v128.load(a + 2 * gate));
      v128.store(a + 2 * gate, n);
      v128.store(at(h + k), mix(v128.load(a + gate), v128.load(at(hBefore + k)), n));
    }
}

export function gruMixBackward(x: i32, hBefore: i32, dh: i32, dhBefore: i32, rows: i32, H: i32): void {
  const gate = <usize>H * BYTES;
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j);
      const z = v128.load(a + gate), n = v128.load(a + 2 * gate), up = v128.load(at(dh + k));
      v128.store(a + gate, mul(mul(up, sub(v128.load(at(hBefore + k)), n)), mul(z, fromOne(z))));
      v128.store(a + 2 * gate, mul(mul(up, fromOne(z)), fromOne(mul(n, n))));
      addTo(at(dhBefore + k), mul(up, z));
    }
}

export function gruResetBackward(x: i32, drh: i32, hBefore: i32, dhBefore: i32, rows: i32, H: i32): void {
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < H; j += LANES) {
      const k = row * H + j, a = at(x + 3 * row * H + j);
      const r = v128.load(a), up = v128.load(at(drh + k));
      v128.store(a, mul(mul(up, v128.load(at(hBefore + k))), mul(r, fromOne(r))));
      addTo(at(dhBefore + k), mul(up, r));
    }
}
