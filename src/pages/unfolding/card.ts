import type { Card } from '../../lessons/card.ts';

export const unfoldingCard: Card = {
  slug: 'unfolding',
  chapter: 2,
  place: 'lab',
  text: {
    id: {
      title: 'Membentangkan — satu fungsi, dipakai berkali-kali',
      aim: 'Setelah pelajaran ini Anda dapat membentangkan loop RNN menjadi graf dan menjelaskan mengapa bobotnya tetap satu.',
    },
    en: {
      title: 'Unfolding — one function, used many times',
      aim: 'After this lesson you can unfold the loop of an RNN into a graph and explain why there is still one set of weights.',
    },
  },
};

export { unfoldingCard as card };
