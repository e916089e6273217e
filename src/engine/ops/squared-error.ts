import { minus, number, over, square, times, total } from '../formula.ts';
import { input, type Op, sameShape, single, sizeOf, upstream } from './op.ts';

/** L = scale · Σ (y - ȳ)², dL/dy = 2 · scale · (y - ȳ). */
function squaredError(name: string, scale: (size: number) => number): Op {
  return {
    name,
    shape: (inputs) =>
      inputs.length === 2 && sameShape(inputs[0], inputs[1]) ? single : undefined,
    flowsTo: (k) => k === 0,
    forward(v, out, [y, target]) {
      let loss = 0;
      for (let i = 0; i < sizeOf(y); i++) loss += (v[y.offset + i] - v[target.offset + i]) ** 2;
      v[out.offset] = loss * scale(sizeOf(y));
    },
    backward(v, out, [y, target], _k, dy, into, at) {
      const factor = 2 * scale(sizeOf(y)) * dy[out.offset];
      for (let i = 0; i < sizeOf(y); i++)
        into[at + i] += factor * (v[y.offset + i] - v[target.offset + i]);
    },
    formula: ([y]) => over(total(square(minus(input(0), input(1)))), number(1 / scale(sizeOf(y)))),
    gradient(_k, [y]) {
      const difference = minus(input(0), input(1));
      const factor = 2 * scale(sizeOf(y));
      if (factor === 1) return times(upstream, difference);
      return times(upstream, over(times(number(2), difference), number(2 / factor)));
    },
  };
}

/** L = (1/n) Σ (y - ȳ)² over the n elements of the output. */
export const meanSquaredError = squaredError('mean-squared-error', (size) => 1 / size);

/** L = ½ Σ (y - ȳ)². */
export const halfSquaredError = squaredError('half-squared-error', () => 1 / 2);
