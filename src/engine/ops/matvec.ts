import { matrixProduct, transpose } from '../formula.ts';
import { input, type Op, upstream } from './op.ts';

/** y = W x with W: m × n, x: n × 1. dL/dx = Wᵀ dL/dy, dL/dW = dL/dy xᵀ. */
export const matvec: Op = {
  name: 'matvec',
  shape: ([w, x]) =>
    x.columns === 1 && w.columns === x.rows ? { rows: w.rows, columns: 1 } : undefined,
  flowsTo: () => true,
  forward(v, out, [w, x]) {
    const n = w.columns;
    for (let i = 0, at = w.offset; i < w.rows; i++, at += n) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += v[at + j] * v[x.offset + j];
      v[out.offset + i] = sum;
    }
  },
  backward(v, out, [w, x], k, dy, into, at) {
    const n = w.columns;
    for (let i = 0; i < w.rows; i++) {
      const d = dy[out.offset + i];
      const row = i * n;
      if (k === 0) for (let j = 0; j < n; j++) into[at + row + j] += d * v[x.offset + j];
      else for (let j = 0; j < n; j++) into[at + j] += v[w.offset + row + j] * d;
    }
  },
  formula: () => matrixProduct(input(0), input(1)),
  gradient: (k) =>
    k === 0
      ? matrixProduct(upstream, transpose(input(1)))
      : matrixProduct(transpose(input(0)), upstream),
};
