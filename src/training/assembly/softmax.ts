import { exp } from './exponential.ts';
import { add, at, BYTES, LANES, mul, splat, sub, total } from './lanes.ts';
import { Real } from './real.ts';

/** y = softmax(z) of n numbers a row; row r of stats = (largest z, Σ exp(z − largest)). */
export function softmaxRows(y: i32, z: i32, stats: i32, rows: i32, n: i32, ld: i32): void {
  for (let r = 0; r < rows; r++) softmaxRow(at(y + r * ld), at(z + r * ld), at(stats + 2 * r), n);
}

function softmaxRow(y: usize, z: usize, stats: usize, n: i32): void {
  const largest = largestOf(z, n);
  const end = <usize>((n + 3) & ~3) * BYTES;
  for (let j: usize = 0; j < end; j += 16)
    v128.store(y + j, exp(sub(v128.load(z + j), splat(largest))));
  // What was computed of the padding is taken away again.
  for (let j = <usize>n * BYTES; j < end; j += BYTES) store<Real>(y + j, 0);
  let sums = splat(0);
  for (let j: usize = 0; j < end; j += 16) sums = add(sums, v128.load(y + j));
  const sum = total(sums);
  const share = splat(<Real>1 / sum);
  for (let j: usize = 0; j < end; j += 16) v128.store(y + j, mul(v128.load(y + j), share));
  store<Real>(stats, largest);
  store<Real>(stats + BYTES, sum);
}

function largestOf(z: usize, n: i32): Real {
  let largest = load<Real>(z);
  let j: i32 = 0;
  if (n >= LANES) {
    let most = v128.load(z);
    for (; j + LANES <= n; j += LANES) most = v128.pmax<Real>(most, v128.load(z + <usize>j * BYTES));
    if (sizeof<Real>() == 8) largest = <Real>max<f64>(v128.extract_lane<f64>(most, 0), v128.extract_lane<f64>(most, 1));
    else {
      most = v128.max<f32>(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1));
      largest = <Real>max<f32>(v128.extract_lane<f32>(most, 0), v128.extract_lane<f32>(most, 1));
    }
  }
  for (; j < n; j++) largest = max<Real>(largest, load<Real>(z + <usize>j * BYTES));
  return largest;
}
