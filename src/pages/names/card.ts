import type { Card } from '../../lessons/card.ts';

export const namesCard: Card = {
  slug: 'names',
  chapter: 14,
  place: 'lab',
  text: {
    id: {
      title: 'Nama dinosaurus — melatih model bahasa',
      aim: 'Setelah pelajaran ini Anda dapat melatih model bahasa tingkat karakter di peramban, membaca kurva loss-nya, dan menunjukkan apa yang diingat dan apa yang diciptakannya.',
    },
    en: {
      title: 'Dinosaur names — training a language model',
      aim: 'After this lesson you can train a character-level language model in the browser, read its loss curve, and tell what it remembers from what it invents.',
    },
  },
};

export { namesCard as card };
