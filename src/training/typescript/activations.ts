import type { Kernels } from '../kernels.ts';
import type { Memory } from './memory.ts';

export const sigmoid = (a: number): number => 1 / (1 + Math.exp(-a));

const forward: readonly ((a: number) => number)[] = [
  Math.tanh,
  sigmoid,
  (a) => (a > 0 ? a : 0),
  (a) => a,
];

/** Slopes from the output y. */
const slopes: readonly ((y: number) => number)[] = [
  (y) => 1 - y * y,
  (y) => y * (1 - y),
  (y) => (y > 0 ? 1 : 0),
  () => 1,
];

/** Activations, softmax and products element by element in plain loops. */
export function createActivations(
  memory: Memory,
): Pick<Kernels, 'activate' | 'activateBackward' | 'softmaxRows' | 'multiply' | 'scale'> {
  return {
    activate(act, out, a, count) {
      const N = memory.numbers;
      const of = forward[act];
      for (let k = 0; k < count; k++) N[out + k] = of(N[a + k]);
    },
    activateBackward(act, da, dy, y, count) {
      const N = memory.numbers;
      const slope = slopes[act];
      for (let k = 0; k < count; k++) N[da + k] = N[dy + k] * slope(N[y + k]);
    },
    softmaxRows(y, z, stats, rows, n, ld) {
      const N = memory.numbers;
      for (let r = 0; r < rows; r++) softmaxRow(N, y + r * ld, z + r * ld, stats + 2 * r, n);
    },
    multiply(out, a, b, count) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) N[out + k] = N[a + k] * N[b + k];
    },
    scale(x, factor, count) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) N[x + k] *= factor;
    },
  };
}

function softmaxRow(
  N: Float64Array | Float32Array,
  y: number,
  z: number,
  stats: number,
  n: number,
): void {
  let largest = N[z];
  for (let j = 1; j < n; j++) largest = Math.max(largest, N[z + j]);
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const e = Math.exp(N[z + j] - largest);
    N[y + j] = e;
    sum += e;
  }
  for (let j = 0; j < n; j++) N[y + j] /= sum;
  N[stats] = largest;
  N[stats + 1] = sum;
}
