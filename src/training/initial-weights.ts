import { createRandomState, type RandomState } from '../engine/random/random-state.ts';
import type { NetworkSpec } from './network.ts';
import { gatesOf, planPlaces } from './places.ts';

/** Values of every parameter by name, row by row. */
export type InitialWeights = Readonly<Record<string, Float64Array>>;

/** How weights are drawn. */
export type InitialScheme =
  /** Matrices `scale` · N(0, 1), biases 0. */
  | { readonly kind: 'normal'; readonly scale: number }
  /** Glorot uniform input weights, orthogonal recurrent ones, biases 0 but 1 for the forget gate of an lstm. */
  | { readonly kind: 'keras' }
  /** Everything uniform in ±1/√H of its layer; for a dense layer ±1/√D. */
  | { readonly kind: 'pytorch' };

/**
 * Initial values of all parameters of a network. `normal` draws the matrices in the order of `network.parameters`,
 * row by row, from one stream: for one rnn layer the numbers of `np.random.seed(seed)` and `randn` for W_xh, W_hh, W_hy.
 *
 * Source: X. Glorot and Y. Bengio (2010); A. Saxe et al. (2014) for orthogonal matrices; the defaults of Keras 3 and
 * PyTorch 2 (whose two biases of an rnn and lstm are drawn and added). The streams of those two are other ones, so only the
 * distributions agree.
 *
 * @throws RangeError unless the seed is an integer from 0 to 2^32 − 1
 */
export function initialWeights(
  spec: NetworkSpec,
  scheme: InitialScheme,
  seed: number,
): InitialWeights {
  const random = createRandomState(seed);
  const values = planPlaces(spec).parameters.map(({ name, rows, columns, isVector }) => {
    const shape = { name, rows, columns, isVector };
    if (scheme.kind === 'normal') return [name, normal(random, shape, scheme.scale)];
    return [
      name,
      scheme.kind === 'keras' ? keras(random, spec, shape) : pytorch(random, spec, shape),
    ];
  });
  const weights: Record<string, Float64Array> = Object.fromEntries(values);
  if (scheme.kind === 'keras') addOrthogonal(random, spec, weights);
  return weights;
}

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isVector: boolean;
}

const normal = (random: RandomState, { rows, columns, isVector }: Shape, scale: number) =>
  isVector ? new Float64Array(rows) : random.randn(rows * columns).map((value) => value * scale);

const isRecurrent = ({ hidden }: NetworkSpec, name: string): boolean =>
  Number(name.split('.')[1]) < hidden.length;

function keras(
  random: RandomState,
  spec: NetworkSpec,
  { name, rows, columns, isVector }: Shape,
): Float64Array {
  if (isVector) return new Float64Array(rows).fill(/^layers\.\d+\.b_f$/.test(name) ? 1 : 0);
  const isOfLayer = isRecurrent(spec, name);
  if (isOfLayer && name.includes('.W_h')) return new Float64Array(rows * columns); // addOrthogonal
  // Keras keeps the gates in one matrix, so that its number of outputs is that of all gates.
  const outputs = isOfLayer ? rows * gatesOf[spec.cell].length : rows;
  const limit = Math.sqrt(6 / (columns + outputs));
  return random.uniform(-limit, limit, rows * columns);
}

function pytorch(
  random: RandomState,
  spec: NetworkSpec,
  { name, rows, columns, isVector }: Shape,
): Float64Array {
  const isOfLayer = isRecurrent(spec, name);
  const fanIn = isVector ? inputsOfHead(spec, name) : columns;
  const limit = 1 / Math.sqrt(isOfLayer ? rows : fanIn);
  const values = random.uniform(-limit, limit, rows * columns);
  const hasTwoBiases = isVector && isOfLayer && spec.cell !== 'gru';
  if (!hasTwoBiases) return values;
  const second = random.uniform(-limit, limit, rows);
  return values.map((value, k) => value + second[k]);
}

function inputsOfHead({ hidden, head, inputs }: NetworkSpec, name: string): number {
  const layer = name.startsWith('readout')
    ? head.length - 1
    : Number(name.split('.')[1]) - hidden.length;
  return head[layer - 1]?.size ?? hidden.at(-1) ?? inputs;
}

/** Recurrent weights of every layer: Q of H rows of all gates, whose rows are orthonormal. */
function addOrthogonal(
  random: RandomState,
  { cell, hidden }: NetworkSpec,
  weights: Record<string, Float64Array>,
): void {
  const gates = gatesOf[cell];
  hidden.forEach((H, layer) => {
    const Q = orthonormalRows(random, H, H * gates.length);
    gates.forEach((gate, index) => {
      const W = weights[`layers.${layer}.W_h${gate}`];
      // W is H × H with y = W x; row k of Q belongs to input k.
      for (let i = 0; i < H; i++) for (let k = 0; k < H; k++) W[i * H + k] = Q[k][index * H + i];
    });
  });
}

/** Normal rows made orthonormal one after the other (Gram and Schmidt, twice for the last digits). */
function orthonormalRows(random: RandomState, count: number, length: number): Float64Array[] {
  const rows: Float64Array[] = [];
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, k) => sum + x * b[k], 0);
  for (let k = 0; k < count; k++) {
    const row = random.randn(length);
    for (const other of [...rows, ...rows]) {
      const along = dot(row, other);
      other.forEach((x, j) => {
        row[j] -= along * x;
      });
    }
    const norm = Math.sqrt(dot(row, row));
    rows.push(row.map((x) => x / norm));
  }
  return rows;
}
