import type { Card } from '../card.ts';

export const helloCard: Card = {
  slug: 'hello',
  chapter: 4,
  place: 'lesson',
  sequence: { from: ['h', 'e', 'l', 'l'], to: ['e', 'l', 'l', 'o'] },
  text: {
    id: {
      title: 'hello — satu bobot rekuren untuk semua unit',
      aim: 'Setelah pelajaran ini Anda dapat menelusuri hitungan “hello” dari slide angka demi angka, dan menjelaskan mengapa jaringan menjawab h sesudah e.',
    },
    en: {
      title: 'hello — one recurrent weight for all units',
      aim: 'After this lesson you can follow the “hello” calculation of the slides number by number, and explain why the network answers h after e.',
    },
  },
};

export { helloCard as card };
