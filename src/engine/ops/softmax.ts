import { minus, over, times, total } from '../formula.ts';
import { input, type Op, output, sizeOf, upstream } from './op.ts';

/**
 * y_i = e^(z_i) / Σ_k e^(z_k). Inputs: z, and the columns exp = e^z and S = Σ exp that the slides print.
 * The numbers are computed from z shifted by its largest element, so that large logits stay finite.
 * dL/dz = y ⊙ (dL/dy - Σ_k dL/dy_k y_k).
 */
export const softmax: Op = {
  name: 'softmax',
  shape: (inputs) => (inputs.length === 3 && inputs[0].columns === 1 ? inputs[0] : undefined),
  flowsTo: (k) => k === 0,
  forward(v, out, [z]) {
    const size = sizeOf(out);
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) largest = Math.max(largest, v[z.offset + i]);
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const e = Math.exp(v[z.offset + i] - largest);
      v[out.offset + i] = e;
      sum += e;
    }
    for (let i = 0; i < size; i++) v[out.offset + i] /= sum;
  },
  backward(v, out, _ins, _k, dy, into, at) {
    const size = sizeOf(out);
    let dot = 0;
    for (let i = 0; i < size; i++) dot += dy[out.offset + i] * v[out.offset + i];
    for (let i = 0; i < size; i++) into[at + i] += v[out.offset + i] * (dy[out.offset + i] - dot);
  },
  formula: () => over(input(1), input(2)),
  gradient: () => times(output, minus(upstream, total(times(upstream, output)))),
};
