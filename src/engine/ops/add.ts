import { plus, total } from '../formula.ts';
import { input, isSingle, type Op, sameShape, single, sizeOf, upstream } from './op.ts';

/** y = a + b + …, terms of one shape; a single number is added to every element. dL/da = dL/dy (summed for a single number). */
export const add: Op = {
  name: 'add',
  shape(inputs) {
    const shape = inputs.find((each) => !isSingle(each)) ?? single;
    return inputs.every((each) => isSingle(each) || sameShape(each, shape)) ? shape : undefined;
  },
  flowsTo: () => true,
  forward(v, out, ins) {
    const size = sizeOf(out);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let k = 0; k < ins.length; k++) {
        const term = ins[k];
        sum += v[term.rows === 1 && term.columns === 1 ? term.offset : term.offset + i];
      }
      v[out.offset + i] = sum;
    }
  },
  backward(_v, out, ins, k, dy, into, at) {
    const size = sizeOf(out);
    const step = isSingle(ins[k]) ? 0 : 1;
    for (let i = 0; i < size; i++) into[at + i * step] += dy[out.offset + i];
  },
  formula: (inputs) => plus(...inputs.map((_, k) => input(k))),
  gradient: (k, inputs) =>
    isSingle(inputs[k]) && inputs.some((each) => !isSingle(each)) ? total(upstream) : upstream,
};
