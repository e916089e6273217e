import type { Kernels } from './kernels.ts';
import type { TrainingSpec } from './network.ts';

/** Parameters, gradients, m and v: one after the other, `count` numbers each. */
export interface UpdatePlaces {
  readonly count: number;
  readonly gradients: number;
  readonly m: number;
  readonly v: number;
}

/** How many arrays of memory an optimizer keeps. */
export function memoryCount({ optimizer }: TrainingSpec): number {
  if (optimizer.name === 'adam') return 2;
  return optimizer.momentum === undefined ? 0 : 1;
}

/** Clips the gradients and updates all parameters; `step` counts updates from 1. Equations: engine/optimizers.ts. */
export function updateParameters(
  kernels: Kernels,
  { optimizer, clip }: TrainingSpec,
  { count, gradients, m, v }: UpdatePlaces,
  step: number,
): void {
  const limit = clip?.by === 'value' ? clip.at : Number.POSITIVE_INFINITY;
  if (clip?.by === 'norm') {
    const norm = Math.sqrt(kernels.sumOfSquares(gradients, count));
    if (norm > clip.at) kernels.scale(gradients, clip.at / norm, count);
  }
  const { learningRate } = optimizer;
  if (optimizer.name === 'sgd') {
    const { momentum } = optimizer;
    if (momentum === undefined) kernels.sgdStep(0, gradients, count, learningRate, limit);
    else kernels.momentumStep(0, gradients, m, count, learningRate, momentum, limit);
    return;
  }
  const { beta1 = 0.9, beta2 = 0.999, style = 'pytorch' } = optimizer;
  const { epsilon = style === 'pytorch' ? 1e-8 : 1e-7 } = optimizer;
  const [first, second] = [1 - beta1 ** step, 1 - beta2 ** step];
  // PyTorch: √(v / second) + ε. Keras: √v + ε, and √second in the rate.
  const rate = (style === 'keras' ? learningRate * Math.sqrt(second) : learningRate) / first;
  const vScale = style === 'keras' ? 1 : 1 / second;
  kernels.adamStep(0, gradients, m, v, count, rate, beta1, beta2, vScale, epsilon, limit);
}
