import type { Card } from '../card.ts';

export const softmaxCard: Card = {
  slug: 'softmax',
  chapter: 5,
  place: 'lesson',
  sequence: { from: ['h', 'e', 'l', 'o'], to: ['e'] },
  text: {
    id: {
      title: 'Softmax — dari skor ke peluang',
      aim: 'Setelah pelajaran ini Anda dapat mengubah skor menjadi peluang dengan tangan, dan menjelaskan loss serta gradiennya.',
    },
    en: {
      title: 'Softmax — from scores to probabilities',
      aim: 'After this lesson you can turn scores into probabilities by hand and say what the loss and its gradient are.',
    },
  },
};

export { softmaxCard as card };
