import type { Card } from '../../lessons/card.ts';

export const functionsCard: Card = {
  slug: 'functions',
  chapter: 13,
  place: 'lab',
  text: {
    id: {
      title: 'Fungsi demi fungsi — numpy dari laporan',
      aim: 'Setelah pelajaran ini Anda dapat membaca rnn_cell_forward sampai lstm_backward dan memeriksa setiap angka yang dicetaknya.',
    },
    en: {
      title: 'The functions by hand — numpy of the report',
      aim: 'After this lesson you can read rnn_cell_forward to lstm_backward and check every number that they print.',
    },
  },
};

export { functionsCard as card };
