import type { Card } from '../../lessons/card.ts';

export const countingCard: Card = {
  slug: 'counting',
  chapter: 9,
  place: 'lab',
  text: {
    id: {
      title: 'Menghitung parameter — dari matriks sampai model.summary()',
      aim: 'Setelah pelajaran ini Anda dapat menghitung parameter SimpleRNN, LSTM, GRU, dan Dense dengan tangan, dan menjelaskan mengapa Keras dan PyTorch mencetak angka yang berbeda.',
    },
    en: {
      title: 'Counting parameters — from the matrices to model.summary()',
      aim: 'After this lesson you can count the parameters of SimpleRNN, LSTM, GRU and Dense by hand, and explain why Keras and PyTorch print different numbers.',
    },
  },
};

export { countingCard as card };
