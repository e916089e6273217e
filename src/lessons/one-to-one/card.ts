import type { Card } from '../card.ts';

export const oneToOneCard: Card = {
  slug: 'one-to-one',
  chapter: 7,
  order: 1,
  place: 'lesson',
  text: {
    id: {
      title: 'One-to-one — jaringan tanpa waktu',
      aim: 'Setelah pelajaran ini Anda dapat menelusuri jaringan biasa dengan satu masukan dan satu keluaran, dan menunjukkan apa yang ditambahkan RNN.',
    },
    en: {
      title: 'One-to-one — a network without time',
      aim: 'After this lesson you can walk through an ordinary network with one input and one output, and show what an RNN adds to it.',
    },
  },
};

export { oneToOneCard as card };
