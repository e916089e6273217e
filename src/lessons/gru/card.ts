import type { Card } from '../card.ts';

export const gruCard: Card = {
  slug: 'gru',
  chapter: 12,
  place: 'lesson',
  sequence: { from: ['A', '.', 'J', '.', '.', '.'], to: ['J'] },
  text: {
    id: {
      title: 'GRU — dibandingkan dengan LSTM',
      aim: 'Setelah pelajaran ini Anda dapat menghitung satu timestep GRU dengan tangan, dan menjelaskan apa yang dihematnya dibandingkan LSTM.',
    },
    en: {
      title: 'GRU — compared with the LSTM',
      aim: 'After this lesson you can work one timestep of a GRU by hand, and explain what it saves compared with an LSTM.',
    },
  },
};

export { gruCard as card };
