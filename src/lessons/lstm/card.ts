import type { Card } from '../card.ts';

export const lstmCard: Card = {
  slug: 'lstm',
  chapter: 11,
  place: 'lesson',
  sequence: { from: ['A', '.', 'J', '.', '.', '.'], to: ['J'] },
  text: {
    id: {
      title: 'LSTM — gate demi gate',
      aim: 'Setelah pelajaran ini Anda dapat menelusuri ketiga gate dan kandidat LSTM angka demi angka, dan menunjukkan apa yang dilupakan, apa yang disimpan, dan lewat mana gradien kembali.',
    },
    en: {
      title: 'LSTM — gate by gate',
      aim: 'After this lesson you can follow the three gates and the candidate of an LSTM number by number, and show what it forgets, what it keeps and which way the gradient returns.',
    },
  },
};

export { lstmCard as card };
