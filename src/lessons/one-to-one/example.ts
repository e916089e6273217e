import type { Example } from '../../example/example.ts';

/** Weights of "one-to-one" in reference/kinds.json, trained by reference/train_kinds.py. */
export const oneToOneExample: Example = {
  format: 'unroll/1',
  title: 'One to one',
  outputVocabulary: ['0', '1'],
  inputs: [[0, 1]],
  targets: ['1'],
  layers: [
    {
      cell: 'dense',
      hidden: 2,
      parameters: {
        W_xh: [
          [2.53, 2.62],
          [3.25, 3.79],
        ],
        b_h: [-3.64, -1.72],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [2.9, -2.87],
        [-3.78, 3.73],
      ],
      b_y: [2.53, -3],
    },
  },
  loss: 'cross-entropy',
  reduction: 'mean',
  optimizer: { name: 'adam', learningRate: 0.1 },
  batch: [
    { inputs: [[0, 0]], targets: ['0'] },
    null,
    { inputs: [[1, 0]], targets: ['1'] },
    { inputs: [[1, 1]], targets: ['0'] },
  ],
};
