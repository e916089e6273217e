import type { Kernels } from '../kernels.ts';
import { sigmoid } from './activations.ts';
import type { Memory } from './memory.ts';

/** One timestep of an LSTM forward, in plain loops. */
export function createLstmForward(memory: Memory): Pick<Kernels, 'lstmForward'> {
  return {
    lstmForward(gates, c, tanhC, h, cBefore, rows, H) {
      const N = memory.numbers;
      for (let r = 0; r < rows; r++)
        for (let j = 0, k = r * H, a = gates + 4 * k; j < H; j++, k++, a++) {
          const i = sigmoid(N[a]);
          const f = sigmoid(N[a + H]);
          const g = Math.tanh(N[a + 2 * H]);
          const o = sigmoid(N[a + 3 * H]);
          const cell = f * N[cBefore + k] + i * g;
          const squashed = Math.tanh(cell);
          N[a] = i;
          N[a + H] = f;
          N[a + 2 * H] = g;
          N[a + 3 * H] = o;
          N[c + k] = cell;
          N[tanhC + k] = squashed;
          N[h + k] = o * squashed;
        }
    },
  };
}

/** One timestep of an LSTM backward, in plain loops. */
export function createLstmBackward(memory: Memory): Pick<Kernels, 'lstmBackward'> {
  return {
    lstmBackward(gates, tanhC, cBefore, dh, dc, rows, H) {
      const N = memory.numbers;
      for (let r = 0; r < rows; r++)
        for (let j = 0, k = r * H, a = gates + 4 * k; j < H; j++, k++, a++) {
          const i = N[a];
          const f = N[a + H];
          const g = N[a + 2 * H];
          const o = N[a + 3 * H];
          const squashed = N[tanhC + k];
          // dL/dc = dL/dc from the future + dL/dh · o · (1 − tanh²(c))
          const dcell = N[dc + k] + N[dh + k] * o * (1 - squashed * squashed);
          N[a] = dcell * g * i * (1 - i);
          N[a + H] = dcell * N[cBefore + k] * f * (1 - f);
          N[a + 2 * H] = dcell * i * (1 - g * g);
          N[a + 3 * H] = N[dh + k] * squashed * o * (1 - o);
          N[dc + k] = dcell * f;
        }
    },
  };
}
