import { cellOf } from '../../engine/cells/index.ts';
import { isRecurrent, type Kind, type Layer } from './model.ts';

export type WeightName = 'kernel' | 'recurrent_kernel' | 'bias' | 'embeddings';

/** A size in a formula: H units, D inputs, V tokens, E numbers per token. No symbol: a plain count. */
export interface Factor {
  readonly symbol?: 'H' | 'D' | 'V' | 'E';
  readonly value: number;
}

/** One weight of a layer as Keras keeps it: a block of rows × columns for every gate, side by side. */
export interface Weight {
  readonly name: WeightName;
  /** Names of the gates in Keras' order; one name where there are none. */
  readonly gates: readonly string[];
  readonly rows: Factor;
  readonly columns: Factor;
}

/** All weights of a layer; a bidirectional layer has every one of them twice. */
export interface LayerWeights {
  readonly directions: 1 | 2;
  readonly weights: readonly Weight[];
}

const cellIds: Partial<Readonly<Record<Kind, string>>> = {
  SimpleRNN: 'rnn',
  LSTM: 'lstm',
  GRU: 'gru',
  Dense: 'dense',
};

/** What a gated cell writes from: it has a set of weights like a gate, and is none. */
const candidates = ['g', 'n'];
export const candidateIn = (sets: readonly string[]): string | undefined =>
  sets.find((set) => candidates.includes(set));
export const gatesIn = (sets: readonly string[]): readonly string[] =>
  sets.filter((set) => !candidates.includes(set));

/** Keras lays the gates out as i f c o (its c is our g) and z r h (its h is our n). */
const kerasOrder = ['h', 'i', 'f', 'g', 'o', 'z', 'r', 'n'];

/**
 * The weights of a layer on so many inputs (D). They are the parameters of the engine's cell, the very ones that the
 * equations name, gathered by shape: H × D is the kernel, H × H the recurrent kernel, H the bias. Keras keeps each
 * transposed, with the gates side by side.
 */
export function weightsOf(layer: Layer, inputs: number): LayerWeights {
  if (layer.kind === 'Dropout') return { directions: 1, weights: [] };
  if (layer.kind === 'Embedding') return { directions: 1, weights: [embeddings(layer)] };
  const resetAfter = isRecurrent(layer) ? layer.resetAfter : true;
  const cell = cellIds[layer.kind] ?? '';
  const found = cellOf({ cell, resetAfter, hidden: layer.units, parameters: {} });
  if (found === undefined) throw new RangeError(`${layer.kind}: found no cell, wanted one`);
  const D: Factor = { symbol: 'D', value: inputs };
  const H: Factor = { symbol: 'H', value: layer.units };
  const gathered = [
    gather(found.parameters, 'kernel', 'H D', D, H),
    gather(found.parameters, 'recurrent_kernel', 'H H', H, H),
    layer.bias ? gather(found.parameters, 'bias', 'H', { value: 1 }, H) : [],
  ];
  const directions = isRecurrent(layer) && layer.bidirectional ? 2 : 1;
  return { directions, weights: gathered.flat() };
}

const embeddings = ({ tokens, size }: { tokens: number; size: number }): Weight => ({
  name: 'embeddings',
  gates: ['h'],
  rows: { symbol: 'V', value: tokens },
  columns: { symbol: 'E', value: size },
});

/** The parameters of one shape as one weight; two biases of a gate are two rows. */
function gather(
  parameters: Readonly<Record<string, readonly string[]>>,
  name: WeightName,
  shape: string,
  rows: Factor,
  columns: Factor,
): Weight[] {
  const fitting = Object.entries(parameters).filter(([, sizes]) => sizes.join(' ') === shape);
  const gates = [...new Set(fitting.map(([parameter]) => gateOf(parameter)))];
  if (gates.length === 0) return [];
  const each = fitting.length / gates.length;
  const high = each === 1 ? rows : { value: each };
  gates.sort((a, b) => kerasOrder.indexOf(a) - kerasOrder.indexOf(b));
  return [{ name, gates, rows: high, columns }];
}

/** The gate of a parameter is the last letter of its name: W_xi, W_hi and b_i belong to i. */
const gateOf = (parameter: string): string => parameter.at(-1) ?? parameter;

/**
 * The weights that PyTorch's module of the same name has: nn.RNN, nn.LSTM and nn.GRU keep two biases of every gate, b_ih
 * and b_hh. Undefined for a GRU that resets before the product, which PyTorch does not have.
 */
export function torchWeightsOf(layer: Layer, inputs: number): LayerWeights | undefined {
  const own = weightsOf(layer, inputs);
  if (!isRecurrent(layer)) return own;
  if (layer.kind === 'GRU' && !layer.resetAfter) return undefined;
  const both = (weight: Weight): Weight =>
    weight.name === 'bias' ? { ...weight, rows: { value: 2 } } : weight;
  return { ...own, weights: own.weights.map(both) };
}

/** Numbers in one weight, all gates together. */
export const sizeOf = ({ gates, rows, columns }: Weight): number =>
  gates.length * rows.value * columns.value;

export const countOf = ({ directions, weights }: LayerWeights): number =>
  directions * weights.reduce((sum, weight) => sum + sizeOf(weight), 0);
