import { binaryCrossEntropy, sigmoidBinaryCrossEntropy } from '../ops/binary-cross-entropy.ts';
import { concat } from '../ops/concat.ts';
import { crossEntropy, softmaxCrossEntropy } from '../ops/cross-entropy.ts';
import { exp } from '../ops/exp.ts';
import { maximum, minimum } from '../ops/extreme.ts';
import { linear } from '../ops/linear.ts';
import type { Op } from '../ops/op.ts';
import { oneHotArgmax, oneHotSample } from '../ops/pick.ts';
import { relu } from '../ops/relu.ts';
import { sigmoid } from '../ops/sigmoid.ts';
import { softmax } from '../ops/softmax.ts';
import { sqrt } from '../ops/sqrt.ts';
import { halfSquaredError, meanSquaredError } from '../ops/squared-error.ts';
import { sum } from '../ops/sum.ts';
import { tanh } from '../ops/tanh.ts';

/** The functions that an equation may call. */
export const callable: Readonly<Record<string, Op>> = {
  tanh,
  sigmoid,
  relu,
  linear,
  exp,
  sqrt,
  sum,
  softmax,
  min: minimum,
  max: maximum,
  concat,
  one_hot_argmax: oneHotArgmax,
  one_hot_sample: oneHotSample,
  cross_entropy: crossEntropy,
  binary_cross_entropy: binaryCrossEntropy,
  mean_squared_error: meanSquaredError,
  half_squared_error: halfSquaredError,
};

/** A loss of an activation's output that is computed from the activation's input instead. */
export const fused: ReadonlyMap<Op, { readonly after: Op; readonly op: Op }> = new Map([
  [crossEntropy, { after: softmax, op: softmaxCrossEntropy }],
  [binaryCrossEntropy, { after: sigmoid, op: sigmoidBinaryCrossEntropy }],
]);
