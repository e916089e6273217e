import { createRandomState } from '../../engine/random/random-state.ts';
import type { NumberArray } from './array.ts';

/** The functions of the report in its order, and the one that its notebook goes on with. */
export const functionIds = [
  'rnn_cell_forward',
  'rnn_forward',
  'lstm_cell_forward',
  'lstm_forward',
  'rnn_cell_backward',
  'rnn_backward',
  'lstm_cell_backward',
  'lstm_backward',
] as const;
export type FunctionId = (typeof functionIds)[number];

/** A variable that the listing draws with np.random.randn. */
interface Draw {
  readonly name: string;
  readonly shape: readonly number[];
}

/** Sizes of the listings: 3 inputs, 5 hidden units, 2 outputs, 10 examples at once. */
export const sizes = { n_x: 3, n_a: 5, n_y: 2, m: 10 } as const;
const { n_x, n_a, n_y, m } = sizes;

const draw = (name: string, ...shape: readonly number[]): Draw => ({ name, shape });
const weight: Readonly<Record<string, Draw>> = {
  Waa: draw('Waa', n_a, n_a),
  Wax: draw('Wax', n_a, n_x),
  Wya: draw('Wya', n_y, n_a),
  ba: draw('ba', n_a, 1),
  by: draw('by', n_y, 1),
};
const named = (names: string): readonly Draw[] =>
  names.split(' ').map((name) => weight[name] ?? draw(name, n_a, 1));
const gate = (letter: string): readonly Draw[] => [
  draw(`W${letter}`, n_a, n_a + n_x),
  draw(`b${letter}`, n_a, 1),
];
const lstmWeights = [
  ...['f', 'i', 'o', 'c'].flatMap(gate),
  draw('Wy', n_y, n_a),
  draw('by', n_y, 1),
];
const oneStep = [draw('xt', n_x, m), draw('a_prev', n_a, m)];
const steps = (T: number): readonly Draw[] => [draw('x', n_x, m, T), draw('a0', n_a, m)];

/** What every listing draws, in its order: with np.random.seed(1) these are its very inputs. */
const draws: Readonly<Record<FunctionId, readonly Draw[]>> = {
  rnn_cell_forward: [...oneStep, ...named('Waa Wax Wya ba by')],
  rnn_forward: [...steps(4), ...named('Waa Wax Wya ba by')],
  lstm_cell_forward: [...oneStep, draw('c_prev', n_a, m), ...lstmWeights],
  lstm_forward: [...steps(7), ...lstmWeights],
  rnn_cell_backward: [...oneStep, ...named('Wax Waa Wya b by'), draw('da_next', n_a, m)],
  rnn_backward: [...steps(4), ...named('Wax Waa Wya ba by'), draw('da', n_a, m, 4)],
  lstm_cell_backward: [
    ...oneStep,
    draw('c_prev', n_a, m),
    ...lstmWeights,
    draw('da_next', n_a, m),
    draw('dc_next', n_a, m),
  ],
  lstm_backward: [...steps(7), ...lstmWeights.slice(0, 8), draw('da', n_a, m, 4)],
};

/** The inputs of a listing by name, drawn anew from seed 1. */
export function drawInputs(id: FunctionId): ReadonlyMap<string, NumberArray> {
  const random = createRandomState(1);
  return new Map(
    draws[id].map(({ name, shape }) => {
      const size = shape.reduce((product, each) => product * each, 1);
      return [name, { shape, values: random.randn(size) }];
    }),
  );
}

/** The listing's own lines that draw the inputs. */
export const listingOf = (id: FunctionId): string =>
  [
    'np.random.seed(1)',
    ...draws[id].map(({ name, shape }) => `${name} = np.random.randn(${shape.join(', ')})`),
  ].join('\n');
