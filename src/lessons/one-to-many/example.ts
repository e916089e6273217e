import type { Example } from '../../example/example.ts';

/** Weights of "one-to-many" in reference/kinds.json, trained by reference/train_kinds.py. */
export const oneToManyExample: Example = {
  format: 'unroll/1',
  title: 'One to many',
  vocabulary: ['a', 'cat', 'dog', 'runs', 'sleeps', '.'],
  inputs: [
    [0, 0.9, 0.1, 0.1, 0.9, 0],
    { from: 'previous', pick: 'greedy' },
    { from: 'previous', pick: 'greedy' },
    { from: 'previous', pick: 'greedy' },
  ],
  targets: ['a', 'cat', 'sleeps', '.'],
  layers: [
    {
      cell: 'rnn',
      hidden: 3,
      parameters: {
        W_xh: [
          [1.15, -3.71, 0.42, 2.75, -0.19, 0.03],
          [-1.71, 0.83, 0.41, 1.57, 2.08, -0.31],
          [1.24, 0.3, 4.91, -0.22, 0.75, 0.48],
        ],
        W_hh: [
          [-2.1, 2.03, -2.55],
          [-0.51, 0.63, 0.57],
          [2.75, 4.07, -0.88],
        ],
        b_h: [0.9, -0.54, 0.29],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [0.88, 5.56, 4.01],
        [6.23, -2.96, 1.74],
        [-2.09, -6.73, 3.93],
        [-3.08, -3.22, -10.38],
        [-4.94, -0.91, -0.12],
        [2.48, 2.8, -3.95],
      ],
      b_y: [0.64, -0.29, -2.53, -1.18, 0.7, 1.32],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
