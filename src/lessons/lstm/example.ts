import type { Example } from '../../example/example.ts';

/** Weights of start 17 in reference/gates.json, which says how they were trained. */
export const lstmExample: Example = {
  format: 'unroll/1',
  title: 'LSTM',
  vocabulary: ['A', 'J', '.'],
  inputs: ['A', '.', 'J', '.', '.', '.'],
  targets: [null, null, null, null, null, 'J'],
  layers: [
    {
      cell: 'lstm',
      hidden: 2,
      parameters: {
        W_xi: [
          [2.44, -0.16, 0.19],
          [0.02, 0.66, 1.33],
        ],
        W_hi: [
          [-1.16, 1.59],
          [-0.21, 1.11],
        ],
        b_i: [1.17, 0.95],
        W_xf: [
          [-0.34, -2.47, 2.02],
          [0.1, 0.99, 0.54],
        ],
        W_hf: [
          [0.11, 0.39],
          [-0.32, 1.18],
        ],
        b_f: [-0.4, 0.88],
        W_xg: [
          [-1.71, 2.62, 0.42],
          [-0.35, 0.27, 0.99],
        ],
        W_hg: [
          [1.28, -0.44],
          [-0.39, 0.35],
        ],
        b_g: [-0.17, 1.0],
        W_xo: [
          [-0.47, -1.42, 1.18],
          [0.81, -2.29, 1.69],
        ],
        W_ho: [
          [-0.89, 1.63],
          [0.77, 1.11],
        ],
        b_o: [0.75, 1.16],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [-1.78, 0.83],
        [1.69, 1.45],
        [0.79, -1.43],
      ],
      b_y: [0.81, 0.52, -0.67],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
