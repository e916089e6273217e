import { total } from '../formula.ts';
import { input, type Op, single, sizeOf, upstream } from './op.ts';

/** y = Σ of all elements of a. dL/da = dL/dy for each of them. */
export const sum: Op = {
  name: 'sum',
  shape: (inputs) => (inputs.length === 1 ? single : undefined),
  flowsTo: () => true,
  forward(v, out, [a]) {
    const size = sizeOf(a);
    let result = 0;
    for (let i = 0; i < size; i++) result += v[a.offset + i];
    v[out.offset] = result;
  },
  backward(_v, out, [a], _k, dy, into, at) {
    const size = sizeOf(a);
    for (let i = 0; i < size; i++) into[at + i] += dy[out.offset];
  },
  formula: () => total(input(0)),
  gradient: () => upstream,
};
