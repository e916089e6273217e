import { exp } from './exponential.ts';
import { at, BYTES, LANES, splat, sub } from './lanes.ts';
import { Real } from './real.ts';

/** y = softmax(z) of n numbers a row; row r of stats = (largest z, Σ exp(z − largest)). */
export function softmaxRows(y: i32, z: i32, stats: i32, rows: i32, n: i32, ld: i32): void {
  for (let r = 0; r < rows; r++) softmaxRow(at(y + r * ld), at(z + r * ld), at(stats + 2 * r), n);
}

function softmaxRow(y: usize, z: usize, stats: usize, n: i32): void {
  let largest = load<Real>(z);
  for (let j = 1; j < n; j++) largest = max<Real>(largest, load<Real>(z + <usize>j * BYTES));
  // Whole registers; what they compute of the padding is taken away again.
  for (let j = 0; j < n; j += LANES) {
    const to = <usize>j * BYTES;
    v128.store(y + to, exp(sub(v128.load(z + to), splat(largest))));
  }
  let sum: Real = 0;
  for (let j = 0; j < n; j++) sum += load<Real>(y + <usize>j * BYTES);
  for (let j = 0; j < n; j++) {
    const to = y + <usize>j * BYTES;
    store<Real>(to, load<Real>(to) / sum);
  }
  for (let j = n; j < ((n + 3) & ~3); j++) store<Real>(y + <usize>j * BYTES, 0);
  store<Real>(stats, largest);
  store<Real>(stats + BYTES, sum);
}
