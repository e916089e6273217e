import { apply, minus, number, over, times, total } from '../formula.ts';
import { input, type Op, sameShape, single, sizeOf, upstream } from './op.ts';

/** One number for `count` inputs of one shape. */
const lossOf =
  (count: number): Op['shape'] =>
  (inputs) =>
    inputs.length === count && inputs.every((each) => sameShape(each, inputs[0]))
      ? single
      : undefined;

/**
 * L = -Σ ȳ_i ln y_i with y = softmax(z), computed from the logits z (inputs: z, target ȳ, y).
 * dL/dz = (Σ ȳ) y - ȳ, which is y - ȳ for a target that adds up to 1.
 */
export const softmaxCrossEntropy: Op = {
  name: 'softmax-cross-entropy',
  shape: lossOf(3),
  flowsTo: (k) => k === 0,
  forward(v, out, [z, target]) {
    const size = sizeOf(z);
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) largest = Math.max(largest, v[z.offset + i]);
    let sum = 0;
    for (let i = 0; i < size; i++) sum += Math.exp(v[z.offset + i] - largest);
    const logSum = largest + Math.log(sum);
    let loss = 0;
    for (let i = 0; i < size; i++)
      if (v[target.offset + i] !== 0) loss += v[target.offset + i] * (logSum - v[z.offset + i]);
    v[out.offset] = loss;
  },
  backward(v, out, [z, target, y], _k, dy, into, at) {
    const size = sizeOf(z);
    let mass = 0;
    for (let i = 0; i < size; i++) mass += v[target.offset + i];
    for (let i = 0; i < size; i++)
      into[at + i] += dy[out.offset] * (mass * v[y.offset + i] - v[target.offset + i]);
  },
  formula: () => minus(number(0), total(times(input(1), apply('ln', input(2))))),
  gradient: () => times(upstream, minus(times(total(input(1)), input(2)), input(1))),
};

/** L = -Σ ȳ_i ln y_i for an output y that is already a distribution. dL/dy = -ȳ / y. */
export const crossEntropy: Op = {
  name: 'cross-entropy',
  shape: lossOf(2),
  flowsTo: (k) => k === 0,
  forward(v, out, [y, target]) {
    let loss = 0;
    for (let i = 0; i < sizeOf(y); i++)
      if (v[target.offset + i] !== 0) loss -= v[target.offset + i] * Math.log(v[y.offset + i]);
    v[out.offset] = loss;
  },
  backward(v, out, [y, target], _k, dy, into, at) {
    for (let i = 0; i < sizeOf(y); i++)
      if (v[target.offset + i] !== 0)
        into[at + i] -= (dy[out.offset] * v[target.offset + i]) / v[y.offset + i];
  },
  formula: () => minus(number(0), total(times(input(1), apply('ln', input(0))))),
  gradient: () => times(upstream, minus(number(0), over(input(1), input(0)))),
};
