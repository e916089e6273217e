import type { Card } from '../../lessons/card.ts';

export const vanishingCard: Card = {
  slug: 'vanishing',
  chapter: 10,
  place: 'lab',
  text: {
    id: {
      title: 'Vanishing dan exploding gradient — rantai faktor',
      aim: 'Setelah pelajaran ini Anda dapat menjelaskan mengapa gradien lenyap atau meledak dalam perjalanannya mundur melewati waktu, kapan LSTM dan GRU mencegahnya, dan apa yang dilakukan clipping.',
    },
    en: {
      title: 'Vanishing and exploding gradients — a chain of factors',
      aim: 'After this lesson you can explain why a gradient vanishes or explodes on its way back through time, when LSTM and GRU prevent it, and what clipping does.',
    },
  },
};

export { vanishingCard as card };
