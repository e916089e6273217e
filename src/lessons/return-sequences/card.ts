import type { Card } from '../card.ts';

export const returnSequencesCard: Card = {
  slug: 'return-sequences',
  chapter: 8,
  order: 1,
  place: 'lesson',
  text: {
    id: {
      title: 'return_sequences — keluaran terakhir atau semua?',
      aim: 'Setelah pelajaran ini Anda dapat mengatakan apa yang diserahkan sebuah lapisan dengan return_sequences True dan False, dan kapan masing-masing diperlukan.',
    },
    en: {
      title: 'return_sequences — the last output or all?',
      aim: 'After this lesson you can say what a layer hands on with return_sequences True and False, and when each is needed.',
    },
  },
};

export { returnSequencesCard as card };
