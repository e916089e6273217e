import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import g1 from './g1_abccd.json' with { type: 'json' };
import g2 from './g2_hello.json' with { type: 'json' };

/** The weights as the slides print them. */
export type HelloWeights = typeof g2.weights_printed;

/** ABCCD of the lecture on RNNs (its U = W_xh, W = W_hh, V = W_hy): A, B, C, C in, B, C, C, D wanted. */
export function abccd(more: Partial<Example> = {}): Example {
  const { U, W, V, b_xh, b_hy } = g1.params;
  return checkExample({
    format: 'unroll/1',
    title: 'ABCCD',
    vocabulary: ['A', 'B', 'C', 'D'],
    inputs: ['A', 'B', 'C', 'C'],
    targets: ['B', 'C', 'C', 'D'],
    layers: [
      {
        cell: 'rnn',
        hidden: 3,
        parameters: { W_xh: U, W_hh: W, b_h: b_xh },
      },
    ],
    readout: { activation: 'softmax', parameters: { W_hy: V, b_y: b_hy } },
    loss: 'cross-entropy',
    reduction: 'sum',
    optimizer: { name: 'sgd', learningRate: 0.1 },
    ...more,
  });
}

/** "hello" of the lecture on deep learning: h, e, l, l in, e, l, l, o wanted; the printed weights by default. */
export function hello({ Wxh, whh, b, Why }: HelloWeights = g2.weights_printed): Example {
  return checkExample({
    format: 'unroll/1',
    title: 'hello',
    vocabulary: ['h', 'e', 'l', 'o'],
    inputs: ['h', 'e', 'l', 'l'],
    targets: ['e', 'l', 'l', 'o'],
    layers: [{ cell: 'rnn-scalar', hidden: 3, parameters: { W_xh: Wxh, w_hh: whh, b_h: b } }],
    readout: { activation: 'softmax', parameters: { W_hy: Why } },
    loss: 'cross-entropy',
    optimizer: { name: 'sgd', learningRate: 0.1 },
  });
}
