import type { Card } from '../card.ts';

export const manyToOneCard: Card = {
  slug: 'many-to-one',
  chapter: 7,
  order: 3,
  place: 'lesson',
  sequence: { from: ['it', 'is', 'not', 'good'], to: ['−'] },
  text: {
    id: {
      title: 'Many-to-one — pujian atau bukan?',
      aim: 'Setelah pelajaran ini Anda dapat melatih sendiri pengenal sentimen dalam beberapa detik, dan menjelaskan bagaimana satu hidden state memuat seluruh kalimat.',
    },
    en: {
      title: 'Many-to-one — praise or not?',
      aim: 'After this lesson you can train a sentiment classifier in seconds, and explain how one hidden state holds a whole sentence.',
    },
  },
};

export { manyToOneCard as card };
