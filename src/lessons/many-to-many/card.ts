import type { Card } from '../card.ts';

export const manyToManyCard: Card = {
  slug: 'many-to-many',
  chapter: 7,
  order: 4,
  place: 'lesson',
  sequence: {
    from: ['harry', 'potter', 'and', 'hermione', 'granger', 'invented', 'a', 'new', 'spell'],
    to: ['1', '1', '0', '1', '1', '0', '0', '0', '0'],
  },
  text: {
    id: {
      title: 'Many-to-many — menandai nama orang',
      aim: 'Setelah pelajaran ini Anda dapat menjelaskan penandaan sekuens: satu keluaran untuk setiap masukan, dengan konteks kiri sebagai penentu.',
    },
    en: {
      title: 'Many-to-many — tagging names',
      aim: 'After this lesson you can explain sequence tagging: one output for every input, decided with the context to its left.',
    },
  },
};

export { manyToManyCard as card };
