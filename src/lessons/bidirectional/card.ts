import type { Card } from '../card.ts';

export const bidirectionalCard: Card = {
  slug: 'bidirectional',
  chapter: 8,
  order: 2,
  place: 'lesson',
  sequence: {
    from: ['he', 'said', 'teddy', 'bears', 'are', 'great'],
    to: ['0', '0', '0', '0', '0', '0'],
  },
  text: {
    id: {
      title: 'Bidirectional RNN — membaca dari dua arah',
      aim: 'Setelah pelajaran ini Anda dapat menunjukkan apa yang tidak mungkin diketahui dari konteks kiri, dan bagaimana RNN dua arah mengetahuinya.',
    },
    en: {
      title: 'Bidirectional RNN — reading both ways',
      aim: 'After this lesson you can show what the left context cannot know, and how an RNN that reads both ways knows it.',
    },
  },
};

export { bidirectionalCard as card };
