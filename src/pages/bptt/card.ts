import type { Card } from '../../lessons/card.ts';

export const bpttCard: Card = {
  slug: 'bptt',
  chapter: 6,
  place: 'lab',
  text: {
    id: {
      title: 'BPTT — rantai turunan, faktor demi faktor',
      aim: 'Setelah pelajaran ini Anda dapat menghitung ∂E₃/∂W sebagai jumlah hasil kali dan menjelaskan mengapa gradien dijumlahkan menurut waktu.',
    },
    en: {
      title: 'BPTT — the chain, factor by factor',
      aim: 'After this lesson you can work out ∂E₃/∂W as a sum of products and explain why the gradient is summed over time.',
    },
  },
};

export { bpttCard as card };
