import { apply, type Formula, minus, number, over, plus, times, total } from '../formula.ts';
import { input, type Op, type Place, sameShape, single, sizeOf, upstream } from './op.ts';

/** One number for `count` inputs of one shape. */
const lossOf =
  (count: number): Op['shape'] =>
  (inputs) =>
    inputs.length === count && inputs.every((each) => sameShape(each, inputs[0]))
      ? single
      : undefined;
const one: Formula<Place> = number(1);

/** -(1/n) Σ (ȳ ln y + (1 - ȳ) ln(1 - y)), y being input k. */
const meanOfLogs = (k: number, size: number): Formula<Place> =>
  over(
    minus(
      number(0),
      total(
        plus(
          times(input(1), apply('ln', input(k))),
          times(minus(one, input(1)), apply('ln', minus(one, input(k)))),
        ),
      ),
    ),
    number(size),
  );

/**
 * Binary cross-entropy averaged over the n elements, computed from the logits z of y = sigmoid(z)
 * (inputs: z, target ȳ, y): L = mean(max(z, 0) - z ȳ + ln(1 + e^-|z|)). dL/dz = (y - ȳ) / n.
 */
export const sigmoidBinaryCrossEntropy: Op = {
  name: 'sigmoid-binary-cross-entropy',
  shape: lossOf(3),
  flowsTo: (k) => k === 0,
  forward(v, out, [z, target]) {
    const size = sizeOf(z);
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const logit = v[z.offset + i];
      loss +=
        Math.max(logit, 0) - logit * v[target.offset + i] + Math.log1p(Math.exp(-Math.abs(logit)));
    }
    v[out.offset] = loss / size;
  },
  backward(v, out, [z, target, y], _k, dy, into, at) {
    const size = sizeOf(z);
    for (let i = 0; i < size; i++)
      into[at + i] += (dy[out.offset] * (v[y.offset + i] - v[target.offset + i])) / size;
  },
  formula: ([z]) => meanOfLogs(2, sizeOf(z)),
  gradient: (_k, [z]) => times(upstream, over(minus(input(2), input(1)), number(sizeOf(z)))),
};

/** The same for an output y in (0, 1) of any origin. dL/dy = (y - ȳ) / (y (1 - y)) / n. */
export const binaryCrossEntropy: Op = {
  name: 'binary-cross-entropy',
  shape: lossOf(2),
  flowsTo: (k) => k === 0,
  forward(v, out, [y, target]) {
    const size = sizeOf(y);
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const goal = v[target.offset + i];
      if (goal !== 0) loss -= goal * Math.log(v[y.offset + i]);
      if (goal !== 1) loss -= (1 - goal) * Math.log(1 - v[y.offset + i]);
    }
    v[out.offset] = loss / size;
  },
  backward(v, out, [y, target], _k, dy, into, at) {
    const size = sizeOf(y);
    for (let i = 0; i < size; i++) {
      const [value, goal] = [v[y.offset + i], v[target.offset + i]];
      // where y is ȳ itself, at 0 or 1, one logarithm is left: dL/dy = 1 or -1
      into[at + i] +=
        value === goal && (value === 0 || value === 1)
          ? (dy[out.offset] * (1 - 2 * goal)) / size
          : (dy[out.offset] * (value - goal)) / (value * (1 - value)) / size;
    }
  },
  formula: ([y]) => meanOfLogs(0, sizeOf(y)),
  gradient: (_k, [y]) =>
    times(
      upstream,
      over(minus(input(0), input(1)), times(number(sizeOf(y)), input(0), minus(one, input(0)))),
    ),
};
