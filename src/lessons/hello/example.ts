import type { Example } from '../../example/example.ts';

export const helloExample: Example = {
  format: 'unroll/1',
  title: 'hello',
  vocabulary: ['h', 'e', 'l', 'o'],
  inputs: ['h', 'e', 'l', 'l'],
  targets: ['e', 'l', 'l', 'o'],
  layers: [
    {
      cell: 'rnn-scalar',
      hidden: 3,
      activation: 'tanh',
      parameters: {
        W_xh: [
          [0.287027359, 0.84606, 0.572392, 0.486813],
          [0.902874425, 0.871522, 0.691079, 0.18998],
          [0.537523791, 0.09224, 0.558159, 0.491528],
        ],
        w_hh: 0.427043,
        b_h: 0.567001,
      },
    },
  ],
  readout: {
    activation: 'softmax',
    parameters: {
      W_hy: [
        [0.37168, 0.974829459, 0.830034886],
        [0.39141, 0.282585823, 0.659835709],
        [0.64985, 0.09821557, 0.334287084],
        [0.91266, 0.32581642, 0.144630018],
      ],
    },
  },
  loss: 'cross-entropy',
  reduction: 'sum',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};
