import { abccdEnglish } from './abccd.en.ts';
import { abccdIndonesian } from './abccd.id.ts';
import { abccdSlide } from './abccd-slide.ts';
import type { Lesson } from './lesson.ts';

export const lesson: Lesson = {
  slug: 'abccd',
  order: 1,
  example: {
    format: 'unroll/1',
    title: 'ABCCD',
    vocabulary: ['A', 'B', 'C', 'D'],
    inputs: ['A', 'B', 'C', 'C'],
    targets: ['B', 'C', 'C', 'D'],
    layers: [
      {
        cell: 'rnn',
        hidden: 3,
        activation: 'tanh',
        parameters: {
          W_xh: [
            [0.1, 0.15, 0.2, 0.3],
            [0.15, 0.2, 0.3, 0.1],
            [0.2, 0.3, 0.1, 0.15],
          ],
          W_hh: [
            [0.5, 0.5, 0.5],
            [0.5, 0.5, 0.5],
            [0.5, 0.5, 0.5],
          ],
          b_h: [0.1, 0.1, 0.1],
        },
      },
    ],
    readout: {
      activation: 'softmax',
      parameters: {
        W_hy: [
          [0.1, 0.2, 0.3],
          [0.2, 0.3, 0.1],
          [0.3, 0.1, 0.2],
          [0.1, 0.1, 0.1],
        ],
        b_y: [0.1, 0.1, 0.1, 0.1],
      },
    },
    loss: 'cross-entropy',
    reduction: 'sum',
    optimizer: { name: 'sgd', learningRate: 0.1 },
  },
  convention: 'slides',
  text: { id: abccdIndonesian, en: abccdEnglish },
  expect: { loss: 5.651931438446626, updatedLoss: 5.107092437316018 },
  slide: abccdSlide,
};
