import type { Kernels } from '../kernels.ts';
import { maskBits } from '../mask-bits.ts';
import type { Memory } from './memory.ts';

/** g brought into [−limit, limit]; NaN stays. */
export const clamp = (g: number, limit: number): number => Math.min(limit, Math.max(-limit, g));

/** Optimizer steps, norm and dropout masks in plain loops. */
export function createUpdates(
  memory: Memory,
): Pick<Kernels, 'dropoutMask' | 'sumOfSquares' | 'sgdStep' | 'momentumStep' | 'adamStep'> {
  return {
    dropoutMask(out, key1, key2, threshold, kept, count) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) N[out + k] = maskBits(k, key1, key2) >= threshold ? kept : 0;
    },
    sumOfSquares(g, count) {
      const N = memory.numbers;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += N[g + k] * N[g + k];
      return sum;
    },
    sgdStep(theta, g, count, rate, limit) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) N[theta + k] -= rate * clamp(N[g + k], limit);
    },
    momentumStep(theta, g, m, count, rate, mu, limit) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) {
        N[m + k] = mu * N[m + k] + clamp(N[g + k], limit);
        N[theta + k] -= rate * N[m + k];
      }
    },
    adamStep(theta, g, m, v, count, rate, beta1, beta2, vScale, epsilon, limit) {
      const N = memory.numbers;
      for (let k = 0; k < count; k++) {
        const d = clamp(N[g + k], limit);
        N[m + k] = beta1 * N[m + k] + (1 - beta1) * d;
        N[v + k] = beta2 * N[v + k] + (1 - beta2) * d * d;
        N[theta + k] -= (rate * N[m + k]) / (Math.sqrt(N[v + k] * vScale) + epsilon);
      }
    },
  };
}
