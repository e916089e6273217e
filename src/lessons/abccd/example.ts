import type { Example } from '../../example/example.ts';

export const abccdExample: Example = {
  format: 'unroll/1',
  title: 'ABCCD',
  vocabulary: ['A', 'B', 'C', 'D'],
  inputs: ['A', 'B', 'C', 'C'],
  targets: ['B', 'C', 'C', 'D'],
  layers: [
    {
      cell: 'rnn',
      hidden: 3,
      activation: 'tanh',
      parameters: {
        W_xh: [
          [0.1, 0.15, 0.2, 0.3],
          [0.15, 0.2, 0.3, 0.1],
          [0.2, 0.3, 0.1, 0.15],
        ],
        W_hh: [
          [0.5, 0.5, 0.5],
          [0.5, 0.5, 0.5],
          [0.5, 0.5, 0.5],
        ],
        b_h: [0.1, 0.1, 0.1],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [0.1, 0.2, 0.3],
        [0.2, 0.3, 0.1],
        [0.3, 0.1, 0.2],
        [0.1, 0.1, 0.1],
      ],
      b_y: [0.1, 0.1, 0.1, 0.1],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
