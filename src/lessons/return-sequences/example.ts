import type { Example } from '../../example/example.ts';

/** Weights of "return-sequences" in reference/kinds.json, trained by reference/train_kinds.py. */
export const returnSequencesExample: Example = {
  format: 'unroll/1',
  title: 'return_sequences',
  inputs: [[0], [0.71], [1], [0.71]],
  targets: [null, null, null, [0]],
  layers: [
    {
      cell: 'rnn',
      hidden: 2,
      returnSequences: true,
      parameters: {
        W_xh: [[0.51], [-0.2]],
        W_hh: [
          [-1.03, 0.56],
          [-0.67, 0.74],
        ],
        b_h: [-0.05, 0],
      },
    },
    {
      cell: 'rnn',
      hidden: 2,
      returnSequences: false,
      parameters: {
        W_xh: [
          [-1.11, -0.45],
          [0.66, -1.54],
        ],
        W_hh: [
          [-0.28, 0.35],
          [0.68, -0.68],
        ],
        b_h: [0.15, -0.06],
      },
    },
  ],
  readout: { activation: 'linear', parameters: { W_hy: [[-1.3, 0.43]], b_y: [0.04] } },
  loss: 'mean-squared-error',
  reduction: 'mean',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
