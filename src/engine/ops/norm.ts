import { apply, over, plus, square, times, total } from '../formula.ts';
import { input, type Op, output, single, sizeOf, upstream } from './op.ts';

/** The global L2 norm over all inputs, √(Σ a² + Σ b² + …). d norm / da = a / norm. */
export const norm: Op = {
  name: 'norm',
  shape: () => single,
  flowsTo: () => true,
  forward(v, out, ins) {
    let sum = 0;
    for (const each of ins) {
      const size = sizeOf(each);
      for (let i = 0; i < size; i++) sum += v[each.offset + i] ** 2;
    }
    v[out.offset] = Math.sqrt(sum);
  },
  backward(v, out, ins, k, dy, into, at) {
    const size = sizeOf(ins[k]);
    for (let i = 0; i < size; i++)
      into[at + i] += (dy[out.offset] * v[ins[k].offset + i]) / v[out.offset];
  },
  formula: (inputs) => apply('sqrt', plus(...inputs.map((_, k) => total(square(input(k)))))),
  gradient: (k) => times(upstream, over(input(k), output)),
};
