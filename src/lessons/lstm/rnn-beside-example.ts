import type { Example } from '../../example/example.ts';
import { lstmExample } from './example.ts';

/** Weights of start 3 of "wide rnn" in reference/gates.json, which says how they were trained. */
export const rnnBesideExample: Example = {
  ...lstmExample,
  title: 'RNN, 5 units',
  layers: [
    {
      cell: 'rnn',
      hidden: 5,
      parameters: {
        W_xh: [
          [0.96, 0.74, -1.07],
          [-1.27, 1.65, 0.46],
          [-1.4, 0.82, 0.24],
          [-0.53, 0.67, 0.21],
          [1.53, -1.78, -0.3],
        ],
        W_hh: [
          [0.34, -0.46, -0.15, 0.27, 0.22],
          [0.21, -0.11, 0.03, -0.09, -0.33],
          [-0.01, -0.78, 0.5, 1.57, 2.07],
          [-0.38, 0.91, 0.08, 1.05, -1.32],
          [0.78, 0.76, 0.24, 0.25, 0.3],
        ],
        b_h: [0.28, 0.26, -0.4, 0.0, 0.04],
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [-0.29, 0.67, -2.17, 0.62, -0.54],
        [-0.36, 0.56, 1.74, 0.39, -0.77],
        [0.65, -1.01, -0.67, -0.88, 0.65],
      ],
      b_y: [0.41, 0.46, -0.96],
    },
  },
};
