import type { Card } from '../../lessons/card.ts';

export const whySequencesCard: Card = {
  slug: 'why-sequences',
  chapter: 1,
  place: 'lab',
  text: {
    id: {
      title: 'Mengapa sekuens — urutan itu informasi',
      aim: 'Setelah pelajaran ini Anda dapat menjelaskan apa yang tidak dapat dilakukan jaringan biasa dengan data sekuens, dan mengapa RNN dapat.',
    },
    en: {
      title: 'Why sequences — order is information',
      aim: 'After this lesson you can explain what a standard network cannot do with sequence data, and why an RNN can.',
    },
  },
};

export { whySequencesCard as card };
