import type { Lesson } from '../lesson.ts';
import { softmaxCard } from './card.ts';
import { softmaxEnglish } from './texts.en.ts';
import { softmaxIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...softmaxCard,
  example: {
    format: 'unroll/1',
    title: 'Softmax',
    vocabulary: ['h', 'e', 'l', 'o'],
    inputs: [[1, 2.2, -3, 4.1]],
    targets: ['e'],
    layers: [],
    readout: { activation: 'softmax', temperature: 1 },
    loss: 'cross-entropy',
  },
  convention: 'names',
  text: { id: softmaxIndonesian, en: softmaxEnglish },
  expect: { loss: 2.0785167665336117 },
  slide: {
    printed: [
      { page: 'table', t: 1, node: 'logits', values: ['1', '2.2', '-3', '4.1'] },
      { page: 'table', t: 1, node: 'exp', values: ['2.718', '9.025', '0.05', '60.34'] },
      { page: 'table', t: 1, node: 'S', values: ['72.13'] },
      { page: 'table', t: 1, node: 'y', values: ['0', '0.1', '0', '0.8'] },
    ],
    causes: {},
  },
};
