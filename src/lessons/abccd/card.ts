import type { Card } from '../card.ts';

export const abccdCard: Card = {
  slug: 'abccd',
  chapter: 3,
  place: 'lesson',
  sequence: { from: ['A', 'B', 'C', 'C'], to: ['B', 'C', 'C', 'D'] },
  text: {
    id: {
      title: 'ABCCD — satu hidden layer, empat timestep',
      aim: 'Setelah pelajaran ini Anda dapat menghitung forward, backward, dan pembaruan bobot sebuah RNN dengan tangan, dan menunjukkan di mana ingatannya tersimpan.',
    },
    en: {
      title: 'ABCCD — one hidden layer, four timesteps',
      aim: 'After this lesson you can work the forward pass, the backward pass and the weight update of an RNN by hand, and point to the place where it remembers.',
    },
  },
};

export { abccdCard as card };
