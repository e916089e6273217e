import { createRandomState } from '../engine/random/random-state.ts';
import type { Example, Layer } from '../example/example.ts';

/** Two LSTM layers of `hidden` units over T timesteps, four symbols in and out. */
export function twoLayerLstm(hidden: number, T: number): Example {
  const random = createRandomState(1);
  const vector = (size: number) => Array.from(random.uniform(-0.5, 0.5, size));
  const matrix = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => vector(columns));
  const vocabulary = ['h', 'e', 'l', 'o'];
  const layer = (inputs: number): Layer => ({
    cell: 'lstm',
    hidden,
    parameters: Object.fromEntries(
      ['i', 'f', 'g', 'o'].flatMap((gate) => [
        [`W_x${gate}`, matrix(hidden, inputs)],
        [`W_h${gate}`, matrix(hidden, hidden)],
        [`b_${gate}`, vector(hidden)],
      ]),
    ),
  });
  const token = (t: number) => vocabulary[t % vocabulary.length] ?? null;
  return {
    format: 'unroll/1',
    vocabulary,
    inputs: Array.from({ length: T }, (_, t) => token(t)),
    targets: Array.from({ length: T }, (_, t) => token(t + 1)),
    layers: [layer(vocabulary.length), layer(hidden)],
    readout: { activation: 'softmax', parameters: { W_hy: matrix(4, hidden), b_y: vector(4) } },
    loss: 'cross-entropy',
    optimizer: { name: 'adam', learningRate: 0.01 },
  };
}
