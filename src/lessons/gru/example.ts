import type { Example } from '../../example/example.ts';

/** Weights of start 18 in reference/gates.json, which says how they were trained. */
export const gruExample: Example = {
  format: 'unroll/1',
  title: 'GRU',
  vocabulary: ['A', 'J', '.'],
  inputs: ['A', '.', 'J', '.', '.', '.'],
  targets: [null, null, null, null, null, 'J'],
  layers: [
    {
      cell: 'gru',
      hidden: 2,
      parameters: {
        W_xr: [
          [1.19, 0.31, 1.1],
          [1.44, -1.55, 0.95],
        ],
        W_hr: [
          [0.4, -0.59],
          [-0.09, -1.17],
        ],
        b_r: [0.66, -0.27],
        b_hr: [1.56, 0.25],
        W_xz: [
          [0.18, 0.71, -0.74],
          [-1.9, 0.62, 2.37],
        ],
        W_hz: [
          [-1.43, 0.13],
          [-1.5, 2.03],
        ],
        b_z: [-1.09, 0.04],
        b_hz: [-1.42, -0.67],
        W_xn: [
          [0.86, 0.03, 0.87],
          [-2.0, 1.5, -0.22],
        ],
        W_hn: [
          [0.34, -0.15],
          [-0.73, 1.73],
        ],
        b_n: [0.82, 1.18],
        b_hn: [1.22, -0.93],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [1.03, -2.12],
        [1.11, 1.4],
        [-1.08, 0.7],
      ],
      b_y: [1.35, 1.54, -0.95],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
