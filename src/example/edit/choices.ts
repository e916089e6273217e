import type { LayerFunction } from '../../engine/cells/cell.ts';
import type { LossName } from '../../engine/losses.ts';
import type { Example, layerActivations, OptimizerChoice } from '../example.ts';
import { checkBelow, checkLeast, checkPositive, checkWhole } from './limits.ts';
import { withLayer } from './place.ts';

/** What a layer may apply to its weighted sum. */
export type Activation = (typeof layerActivations)[number];

/** A copy with another activation of one layer, of the example or of its decoder; by default that of its outputs. */
export const setActivation = (
  example: Example,
  layer: number,
  activation: Activation,
  net?: 'decoder',
  name: LayerFunction = 'activation',
): Example => withLayer(example, layer, () => ({ [name]: activation }), net);

/** A copy with another loss, or none. */
export function setLoss({ loss: _, ...rest }: Example, loss: LossName | undefined): Example {
  return loss === undefined ? rest : { ...rest, loss };
}

/** A copy whose loss is the sum, or the mean, over the timesteps with a target. */
export const setReduction = (example: Example, reduction: 'sum' | 'mean'): Example => ({
  ...example,
  reduction,
});

/** The optimizers that a reader may choose, Adam in both styles. */
export const optimizerKinds = ['sgd', 'adam-pytorch', 'adam-keras'] as const;
export type OptimizerKind = (typeof optimizerKinds)[number];

export function optimizerKind(optimizer: OptimizerChoice): OptimizerKind {
  return optimizer.name === 'sgd' ? 'sgd' : `adam-${optimizer.style ?? 'pytorch'}`;
}

/** A copy with another optimizer, or none; learning rate and clip stay, the rest is as usual. */
export function setOptimizer(
  { optimizer: before, ...rest }: Example,
  kind: OptimizerKind | undefined,
): Example {
  if (kind === undefined) return rest;
  const { learningRate = 0.1, clip } = before ?? {};
  const kept = { learningRate, ...(clip === undefined ? {} : { clip }) };
  const optimizer: OptimizerChoice =
    kind === 'sgd'
      ? { name: 'sgd', ...kept }
      : { name: 'adam', ...kept, style: kind === 'adam-keras' ? 'keras' : 'pytorch' };
  return { ...rest, optimizer };
}

/** The numbers of an optimizer. */
export type Setting = 'learningRate' | 'momentum' | 'beta1' | 'beta2' | 'epsilon';

/** The number as it counts, also where the example leaves it out; undefined where the optimizer has none. */
export function settingOf(optimizer: OptimizerChoice, setting: Setting): number | undefined {
  if (setting === 'learningRate') return optimizer.learningRate;
  if (optimizer.name === 'sgd')
    return setting === 'momentum' ? (optimizer.momentum ?? 0) : undefined;
  const { beta1 = 0.9, beta2 = 0.999, style = 'pytorch' } = optimizer;
  const { epsilon = style === 'pytorch' ? 1e-8 : 1e-7 } = optimizer;
  return { beta1, beta2, epsilon, momentum: undefined }[setting];
}

/**
 * A copy with another number of the optimizer; a momentum of 0 is plain SGD.
 * @throws Fault where the number is out of its range.
 */
export function setSetting(example: Example, setting: Setting, value: number): Example {
  const { optimizer } = example;
  if (optimizer === undefined || settingOf(optimizer, setting) === undefined) return example;
  if (setting === 'learningRate') checkLeast(value, 0);
  else if (setting === 'epsilon') checkPositive(value);
  else checkBelow(value, 0, 1);
  if (setting !== 'momentum' || value !== 0)
    return { ...example, optimizer: { ...optimizer, [setting]: value } };
  const { momentum: _, ...plain } = { momentum: 0, ...optimizer };
  return { ...example, optimizer: plain };
}

const usualLimit = 5;

/** A copy whose gradients are clipped by value, by norm, or not at all. */
export function setClip(example: Example, by: 'value' | 'norm' | undefined): Example {
  const { optimizer } = example;
  if (optimizer === undefined) return example;
  const { clip, ...rest } = optimizer;
  if (by === undefined) return { ...example, optimizer: rest };
  return { ...example, optimizer: { ...rest, clip: { by, at: clip?.at ?? usualLimit } } };
}

/** A copy with another limit of clipping. @throws Fault unless it is above 0. */
export function setClipLimit(example: Example, at: number): Example {
  const { optimizer } = example;
  if (optimizer?.clip === undefined) return example;
  checkPositive(at);
  return { ...example, optimizer: { ...optimizer, clip: { ...optimizer.clip, at } } };
}

/** How many timesteps truncated BPTT goes back at a time where nobody has said it, and the most that can be asked for. */
const chunks = { usual: 2, least: 1, most: 1000 };

/** A copy whose gradients go back no further than chunks of `truncate` timesteps, the usual length without one. @throws Fault unless that is whole and above 0. */
export function setTruncate(example: Example, truncate: number = chunks.usual): Example {
  checkWhole(truncate, chunks);
  return { ...example, truncate };
}

/** A copy whose gradients go back through all timesteps. */
export function removeTruncate({ truncate: _, ...rest }: Example): Example {
  return rest;
}
