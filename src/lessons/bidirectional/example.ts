import type { Example } from '../../example/example.ts';

/** Weights of "bidirectional" in reference/kinds.json, trained by reference/train_kinds.py. */
export const bidirectionalExample: Example = {
  format: 'unroll/1',
  title: 'Bidirectional',
  vocabulary: ['he', 'said', 'teddy', 'bears', 'roosevelt', 'are', 'was', 'great'],
  outputVocabulary: ['0', '1'],
  inputs: ['he', 'said', 'teddy', 'bears', 'are', 'great'],
  targets: ['0', '0', '0', '0', '0', '0'],
  layers: [
    {
      cell: 'rnn',
      hidden: 2,
      direction: 'bidirectional',
      parameters: {
        forward: {
          W_xh: [
            [-0.09, -0.59, -0.54, 0.33, 0.96, 0.08, -0.85, -0.55],
            [-1.07, -1.61, 1, -1.59, 1.29, -0.77, -1.28, -1.15],
          ],
          W_hh: [
            [0.24, 0.37],
            [-0.6, 0.44],
          ],
          b_h: [-0.28, -0.38],
        },
        backward: {
          W_xh: [
            [-1.84, -2.61, 0.72, -1.72, 1.5, -0.71, -1.37, -1.2],
            [1.02, -0.7, -0.09, 2.2, -1.14, 1.14, -0.7, 0.52],
          ],
          W_hh: [
            [0.24, -1.9],
            [0.02, 0.84],
          ],
          b_h: [-0.38, -0.21],
        },
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [-0.59, -1.07, -2.44, 0.79],
        [-0.03, 1.41, 2.34, -0.92],
      ],
      b_y: [0.61, -0.5],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'adam', learningRate: 0.1 },
  batch: [
    null,
    {
      inputs: ['he', 'said', 'teddy', 'roosevelt', 'was', 'great'],
      targets: ['0', '0', '1', '1', '0', '0'],
    },
  ],
};
