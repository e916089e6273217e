import type { Term } from './term.ts';

/** Numbers over time. */
export const seriesTerms: readonly Term[] = [
  {
    key: 'time-series',
    see: ['sequence', 'window', 'persistence-baseline'],
    text: {
      id: {
        term: 'deret waktu',
        also: ['time series', 'time-series'],
        meaning: 'Angka yang diukur dari waktu ke waktu, misalnya harga saham harian.',
      },
      en: {
        term: 'time series',
        also: ['time-series'],
        meaning: 'Numbers measured over time, such as the daily price of a share.',
      },
    },
  },
  {
    key: 'window',
    see: ['time-series', 'timestep'],
    text: {
      id: {
        term: 'jendela',
        also: ['window', 'sliding window'],
        meaning:
          'Potongan deret waktu yang menjadi satu contoh, misalnya harga 60 hari untuk menebak hari berikutnya. Jendela digeser sehari demi sehari.',
      },
      en: {
        term: 'window',
        also: ['sliding window'],
        meaning:
          'A piece of a time series that makes one example, such as the prices of 60 days to predict the next. The window moves on day by day.',
      },
    },
  },
  {
    key: 'min-max-scaling',
    see: ['time-series', 'test-data'],
    text: {
      id: {
        term: 'penskalaan min–max',
        also: ['min-max scaling', 'MinMaxScaler', 'feature scaling', 'normalisasi min-max'],
        meaning:
          'Menggeser dan membagi angka sehingga yang terkecil menjadi 0 dan yang terbesar menjadi 1. Batasnya diambil dari data latih saja.',
      },
      en: {
        term: 'min–max scaling',
        also: ['min-max scaling', 'MinMaxScaler', 'feature scaling'],
        meaning:
          'Shifting and dividing numbers so that the smallest becomes 0 and the largest 1. The bounds are taken from the training data alone.',
      },
    },
  },
  {
    key: 'persistence-baseline',
    see: ['time-series', 'mean-squared-error', 'test-data'],
    text: {
      id: {
        term: 'persistence baseline',
        also: ['tebakan bertahan', 'baseline persistence', 'naive forecast'],
        meaning:
          'Tebakan paling sederhana untuk deret waktu: besok sama dengan hari ini. Model yang tidak lebih baik daripada ini belum belajar apa-apa.',
      },
      en: {
        term: 'persistence baseline',
        also: ['naive forecast'],
        meaning:
          'The simplest guess for a time series: tomorrow is like today. A model that does no better has learned nothing yet.',
      },
    },
  },
];
