import type { Example } from '../../example/example.ts';

/** Weights of "many-to-one" in reference/kinds.json, trained by reference/train_kinds.py. */
export const manyToOneExample: Example = {
  format: 'unroll/1',
  title: 'Many to one',
  vocabulary: ['it', 'is', 'not', 'very', 'good', 'fun', 'bad', 'dull'],
  outputVocabulary: ['+', '−'],
  inputs: ['it', 'is', 'not', 'good'],
  targets: [null, null, null, '−'],
  layers: [
    {
      cell: 'rnn',
      hidden: 3,
      returnSequences: false,
      parameters: {
        W_xh: [
          [1.9, 0.19, -2.13, 0.82, 2.18, 2.01, -1.92, -2.23],
          [-1.06, 0.95, 1.51, 1.66, -1.72, -1.73, 2.86, 2.78],
          [0.86, 1.32, -2.09, 1.14, 0.84, 1.54, -1.81, -2.07],
        ],
        W_hh: [
          [-0.07, 1.68, -3.03],
          [-0.01, 0.08, 2.78],
          [0.37, -1.62, 1.96],
        ],
        b_h: [0.15, 2.24, -0.24],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [2.7, 3.35, 1.74],
        [-3.31, -2.29, -1.51],
      ],
      b_y: [-1.73, 1.14],
    },
  },
  loss: 'cross-entropy',
  reduction: 'mean',
  optimizer: { name: 'adam', learningRate: 0.1 },
  batch: [
    { inputs: ['good'], targets: ['+'] },
    { inputs: ['fun'], targets: ['+'] },
    { inputs: ['bad'], targets: ['−'] },
    { inputs: ['dull'], targets: ['−'] },
    { inputs: ['very', 'good'], targets: [null, '+'] },
    { inputs: ['very', 'bad'], targets: [null, '−'] },
    { inputs: ['not', 'good'], targets: [null, '−'] },
    { inputs: ['not', 'fun'], targets: [null, '−'] },
    { inputs: ['not', 'bad'], targets: [null, '+'] },
    { inputs: ['not', 'dull'], targets: [null, '+'] },
    { inputs: ['not', 'very', 'good'], targets: [null, null, '−'] },
    { inputs: ['not', 'very', 'bad'], targets: [null, null, '+'] },
    { inputs: ['it', 'is', 'good'], targets: [null, null, '+'] },
    { inputs: ['it', 'is', 'bad'], targets: [null, null, '−'] },
    { inputs: ['it', 'is', 'very', 'good'], targets: [null, null, null, '+'] },
    { inputs: ['it', 'is', 'very', 'bad'], targets: [null, null, null, '−'] },
    null,
    { inputs: ['it', 'is', 'not', 'bad'], targets: [null, null, null, '+'] },
    { inputs: ['it', 'is', 'not', 'very', 'good'], targets: [null, null, null, null, '−'] },
    { inputs: ['it', 'is', 'not', 'very', 'bad'], targets: [null, null, null, null, '+'] },
  ],
};
