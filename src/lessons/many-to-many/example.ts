import type { Example } from '../../example/example.ts';

/** Weights of "many-to-many" in reference/kinds.json, trained by reference/train_kinds.py. */
export const manyToManyExample: Example = {
  format: 'unroll/1',
  title: 'Many to many',
  vocabulary: ['harry', 'potter', 'and', 'hermione', 'granger', 'invented', 'a', 'new', 'spell'],
  outputVocabulary: ['0', '1'],
  inputs: ['harry', 'potter', 'and', 'hermione', 'granger', 'invented', 'a', 'new', 'spell'],
  targets: ['1', '1', '0', '1', '1', '0', '0', '0', '0'],
  layers: [
    {
      cell: 'rnn',
      hidden: 2,
      parameters: {
        W_xh: [
          [2.74, 0.69, -2.27, 2.5, 0.71, -1.82, -1.45, -0.59, -0.79],
          [-2.23, -0.3, 0.45, -2.22, -0.43, 1.07, 1.31, 1.26, 0.74],
        ],
        W_hh: [
          [-0.26, -1.75],
          [-0.1, 0.55],
        ],
        b_h: [-0.55, 0.2],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [-3.35, 0.98],
        [2.17, -1.47],
      ],
      b_y: [0.17, -0.61],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
