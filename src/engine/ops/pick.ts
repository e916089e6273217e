import { type Formula, number } from '../formula.ts';
import { pickedIndex } from '../picked-index.ts';
import { input, isSingle, type Op, type Place, type Slot, sizeOf } from './op.ts';

/**
 * What a network said last, made its next input. No gradient flows through the choice: the one-hot vector counts as an
 * input, as torch has it for `one_hot(argmax(y))`.
 */
const picking = { flowsTo: () => false, backward() {}, gradient: () => number(0), stops: true };

function fill(v: Float64Array, out: Slot, y: Slot, uniform: number | undefined): void {
  const size = sizeOf(y);
  const index = pickedIndex(v.subarray(y.offset, y.offset + size), uniform);
  for (let i = 0; i < size; i++) v[out.offset + i] = i === index ? 1 : 0;
}

/** x = one-hot(argmax y); the first where several are equal. */
export const oneHotArgmax: Op = {
  ...picking,
  name: 'one_hot_argmax',
  shape: ([y]) => (y.columns === 1 ? y : undefined),
  forward(v, out, [y]) {
    fill(v, out, y, undefined);
  },
  formula: (): Formula<Place> => ({ kind: 'pick', of: [input(0)], by: undefined, at: undefined }),
};

/** x = one-hot of an index drawn with the probabilities y by the uniform number u, as numpy's `RandomState.choice` does. */
export const oneHotSample: Op = {
  ...picking,
  name: 'one_hot_sample',
  shape: ([y, u]) => (y.columns === 1 && isSingle(u) ? y : undefined),
  forward(v, out, [y, u]) {
    fill(v, out, y, v[u.offset]);
  },
  formula: (): Formula<Place> => ({ kind: 'pick', of: [input(0)], by: input(1), at: undefined }),
};
