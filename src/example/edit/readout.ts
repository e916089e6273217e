import type { LossName } from '../../engine/losses.ts';
import type { ReadoutActivation } from '../../engine/readout.ts';
import type { Example } from '../example.ts';
import { type Net, netOf } from '../nets.ts';
import { targetKind } from './entries.ts';
import { checkPositive } from './limits.ts';
import { withPart } from './place.ts';
import { fitTargets } from './resize.ts';
import { outputSize, sizesOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** What a readout does before its activation: W_hy h + b_y, without bias, without weights, with neither; or no readout. */
export const readoutForms = ['full', 'noBias', 'biasOnly', 'plain', 'none'] as const;
export type ReadoutForm = (typeof readoutForms)[number];

const parts = {
  full: ['W_hy', 'b_y'],
  noBias: ['W_hy'],
  biasOnly: ['b_y'],
  plain: [],
} as const satisfies Readonly<Record<Exclude<ReadoutForm, 'none'>, readonly string[]>>;

export function readoutForm({ readout }: Pick<Net, 'readout'>): ReadoutForm {
  if (readout === null || readout === undefined) return 'none';
  const { W_hy, b_y } = readout.parameters ?? {};
  if (W_hy === undefined) return b_y === undefined ? 'plain' : 'biasOnly';
  return b_y === undefined ? 'noBias' : 'full';
}

/**
 * A copy with another form of readout, of the example or of its decoder; parameters that stay keep their numbers. A new
 * readout has the activation that the loss asks for. Without one the loss reads the top layer.
 */
export function setReadout(
  example: Example,
  form: ReadoutForm,
  start: Start | undefined,
  of?: 'decoder',
): Example {
  const net = netOf(example, of ?? 'encoder');
  if (net === undefined || readoutForm(net) === form) return example;
  if (form === 'none') return fitTargets(withPart(example, of, { readout: null }));
  const { activation = activationFor(example.loss), temperature } = net.readout ?? {};
  const readout = { activation, ...(temperature !== undefined && { temperature }) };
  const parameters = Object.fromEntries(parts[form].map((name) => [name, []]));
  const made = withPart(example, of, {
    readout: form === 'plain' ? readout : { ...readout, parameters },
  });
  const hasWeights = form === 'full' || form === 'noBias';
  const outputs = hasWeights ? outputsOf(net) : undefined;
  const wanted = { [net.name]: { ...sizesOf(net), outputs } };
  return fitTargets(fitParameters(made, wanted, start, example));
}

/** How many outputs a readout with weights has: as many as there are names for the targets, else as many as now. */
const outputsOf = (net: Net): number =>
  net.readout?.parameters?.W_hy === undefined && targetKind(net) === 'tokens'
    ? (net.outputVocabulary?.length ?? outputSize(net))
    : outputSize(net);

/** The activation of a readout that suits a loss. */
export const activationFor = (loss: LossName | undefined): ReadoutActivation =>
  loss === 'cross-entropy' ? 'softmax' : loss === 'binary-cross-entropy' ? 'sigmoid' : 'linear';

/** A copy with another activation of the readout. */
export function setReadoutActivation(
  example: Example,
  activation: ReadoutActivation,
  of?: 'decoder',
): Example {
  const readout = netOf(example, of ?? 'encoder')?.readout;
  if (readout === null || readout === undefined) return example;
  return withPart(example, of, { readout: { ...readout, activation } });
}

/** A copy with another softmax temperature. @throws Fault unless it is above 0. */
export function setTemperature(example: Example, temperature: number, of?: 'decoder'): Example {
  const readout = netOf(example, of ?? 'encoder')?.readout;
  if (readout === null || readout === undefined) return example;
  checkPositive(temperature);
  if (temperature === (readout.temperature ?? 1)) return example;
  return withPart(example, of, { readout: { ...readout, temperature } });
}
