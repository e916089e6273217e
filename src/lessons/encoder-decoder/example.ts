import type { Example } from '../../example/example.ts';

/** Weights of "encoder-decoder" in reference/kinds.json, trained by reference/train_kinds.py. */
export const encoderDecoderExample: Example = {
  format: 'unroll/1',
  title: 'Encoder–decoder',
  vocabulary: ['a', 'k', 't'],
  inputs: ['k', 'a', 't'],
  layers: [
    {
      cell: 'rnn',
      hidden: 4,
      parameters: {
        W_xh: [
          [-0.33, 0.04, -0.03],
          [0.69, -0.05, 0.05],
          [0.54, 0.5, -0.02],
          [-0.03, 0.1, 0.13],
        ],
        W_hh: [
          [0.7, -0.12, -0.11, -0.98],
          [0.05, 0.29, 0.31, -0.89],
          [-0.16, 0.11, -0.17, -0.5],
          [0.1, 0.06, 0.49, -0.25],
        ],
        b_h: [0.24, -0.27, -0.06, 0.16],
      },
    },
  ],
  readout: null,
  decoder: {
    vocabulary: ['a', 'k', 't', '.'],
    inputs: [
      '.',
      { from: 'previous', pick: 'greedy' },
      { from: 'previous', pick: 'greedy' },
      { from: 'previous', pick: 'greedy' },
    ],
    targets: ['t', 'a', 'k', '.'],
    layers: [
      {
        cell: 'rnn',
        hidden: 4,
        parameters: {
          W_xh: [
            [-0.31, 0.46, 1.12, 0.21],
            [-3.21, 0.25, 3.26, -0.17],
            [-0.42, 0.85, -0.81, -0.49],
            [-1.85, -1.2, 1.91, 0.29],
          ],
          W_hh: [
            [1.83, 0.55, -3.46, -1.02],
            [-1.55, 2.57, 0.31, -1.34],
            [-0.24, 0.02, -1.01, 2.37],
            [-0.8, 0.29, -2.32, -0.86],
          ],
          b_h: [0.28, 0.23, 0.1, 0.19],
        },
      },
    ],
    readout: {
      activation: 'softmax',
      parameters: {
        W_hy: [
          [-5.42, 7.21, -1.37, -0.45],
          [-3.96, -4.91, -0.68, -4.92],
          [4.41, -3.7, 3.81, 3.54],
          [4, 4.28, -4.31, 3.91],
        ],
        b_y: [0.79, 0.14, -0.25, -0.82],
      },
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.01 },
};
