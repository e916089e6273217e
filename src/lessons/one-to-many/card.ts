import type { Card } from '../card.ts';

export const oneToManyCard: Card = {
  slug: 'one-to-many',
  chapter: 7,
  order: 2,
  place: 'lesson',
  text: {
    id: {
      title: 'One-to-many — satu gambar, satu kalimat',
      aim: 'Setelah pelajaran ini Anda dapat menjelaskan bagaimana jaringan menulis kalimat dari satu masukan, dan membedakan free running dari teacher forcing.',
    },
    en: {
      title: 'One-to-many — one picture, one sentence',
      aim: 'After this lesson you can explain how a network writes a sentence from one input, and tell free running from teacher forcing.',
    },
  },
};

export { oneToManyCard as card };
