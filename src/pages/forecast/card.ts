import type { Card } from '../../lessons/card.ts';

export const forecastCard: Card = {
  slug: 'forecast',
  chapter: 15,
  place: 'lab',
  text: {
    id: {
      title: 'Peramalan deret waktu — dan apakah hasilnya berharga',
      aim: 'Setelah pelajaran ini Anda dapat melatih LSTM untuk meramalkan deret waktu dan menguji apakah ia mengalahkan “besok = hari ini”.',
    },
    en: {
      title: 'Forecasting time series — and what it is worth',
      aim: 'After this lesson you can train an LSTM to forecast a time series and test whether it beats “tomorrow = today”.',
    },
  },
};

export { forecastCard as card };
