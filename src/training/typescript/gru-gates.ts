import type { Kernels } from '../kernels.ts';
import { sigmoid } from './activations.ts';
import type { Memory } from './memory.ts';

/** One timestep of a GRU with reset after the product, in plain loops. */
export function createGruGates(memory: Memory): Pick<Kernels, 'gruForward' | 'gruBackward'> {
  return {
    gruForward(x, ah, h, hBefore, rows, H) {
      const N = memory.numbers;
      for (let row = 0; row < rows; row++)
        for (let j = 0, k = row * H, a = x + 3 * k, b = ah + 3 * k; j < H; j++, k++, a++, b++) {
          const r = sigmoid(N[a] + N[b]);
          const z = sigmoid(N[a + H] + N[b + H]);
          const n = Math.tanh(N[a + 2 * H] + r * N[b + 2 * H]);
          N[a] = r;
          N[a + H] = z;
          N[a + 2 * H] = n;
          N[h + k] = z * N[hBefore + k] + (1 - z) * n;
        }
    },
    gruBackward(x, ah, hBefore, dh, dhBefore, rows, H) {
      const N = memory.numbers;
      for (let row = 0; row < rows; row++)
        for (let j = 0, k = row * H, a = x + 3 * k, b = ah + 3 * k; j < H; j++, k++, a++, b++) {
          const r = N[a];
          const z = N[a + H];
          const n = N[a + 2 * H];
          const up = N[dh + k];
          const dn = up * (1 - z) * (1 - n * n);
          const dr = dn * N[b + 2 * H] * r * (1 - r);
          const dz = up * (N[hBefore + k] - n) * z * (1 - z);
          N[a] = dr;
          N[a + H] = dz;
          N[a + 2 * H] = dn;
          N[b] = dr;
          N[b + H] = dz;
          N[b + 2 * H] = dn * r;
          N[dhBefore + k] += up * z;
        }
    },
  };
}

/** Calls `run` for every unit: its place k among the states, and a among the gates. */
function each(rows: number, H: number, run: (k: number, a: number) => void): void {
  for (let row = 0; row < rows; row++)
    for (let j = 0, k = row * H, a = 3 * k; j < H; j++, k++, a++) run(k, a);
}

/** The parts of a timestep of a GRU with reset before the product, around that product. */
export function createGruResetForward(
  memory: Memory,
): Pick<Kernels, 'gruResetForward' | 'gruMixForward'> {
  return {
    gruResetForward(x, rh, hBefore, rows, H) {
      const N = memory.numbers;
      each(rows, H, (k, a) => {
        N[x + a] = sigmoid(N[x + a]);
        N[x + a + H] = sigmoid(N[x + a + H]);
        N[rh + k] = N[x + a] * N[hBefore + k];
      });
    },
    gruMixForward(x, h, hBefore, rows, H) {
      const N = memory.numbers;
      each(rows, H, (k, a) => {
        const z = N[x + a + H];
        const n = Math.tanh(N[x + a + 2 * H]);
        N[x + a + 2 * H] = n;
        N[h + k] = z * N[hBefore + k] + (1 - z) * n;
      });
    },
  };
}

/** The same backward. */
export function createGruResetBackward(
  memory: Memory,
): Pick<Kernels, 'gruMixBackward' | 'gruResetBackward'> {
  return {
    gruMixBackward(x, hBefore, dh, dhBefore, rows, H) {
      const N = memory.numbers;
      each(rows, H, (k, a) => {
        const z = N[x + a + H];
        const n = N[x + a + 2 * H];
        N[x + a + H] = N[dh + k] * (N[hBefore + k] - n) * z * (1 - z);
        N[x + a + 2 * H] = N[dh + k] * (1 - z) * (1 - n * n);
        N[dhBefore + k] += N[dh + k] * z;
      });
    },
    gruResetBackward(x, drh, hBefore, dhBefore, rows, H) {
      const N = memory.numbers;
      each(rows, H, (k, a) => {
        const r = N[x + a];
        N[x + a] = N[drh + k] * N[hBefore + k] * r * (1 - r);
        N[dhBefore + k] += N[drh + k] * r;
      });
    },
  };
}
