import type { Slide } from '../../example/slide.ts';

/** The pages "Forward Propagation in a Recurrent Neuron", letters h and e; page `longhand` repeats h_2 with 6 digits. */
export const helloSlide: Slide = {
  printed: [
    { page: 'table', t: 1, node: 'W_xh x', values: ['0.287027', '0.902874', '0.537524'] },
    {
      page: 'table',
      t: 1,
      node: 'w_hh h_prev + b_h',
      values: ['0.567001', '0.567001', '0.567001'],
    },
    {
      page: 'table',
      t: 1,
      node: 'h',
      values: ['0.69316804', '0.89955366', '0.8021184'],
      cause: 'more-digits',
    },
    { page: 'table', t: 2, node: 'W_xh x', values: ['0.84606', '0.871522', '0.09224'] },
    {
      page: 'table',
      t: 2,
      node: 'w_hh h_prev + b_h',
      values: ['0.863013', '0.951149', '0.90954'],
      cause: 'more-digits',
    },
    {
      page: 'table',
      t: 2,
      node: 'h',
      values: ['0.93653372', '0.94910403', '0.76234056'],
      cause: 'more-digits',
    },
    { page: 'longhand', t: 2, node: 'h', values: ['0.936534', '0.949104', '0.762341'] },
    {
      page: 'table',
      t: 2,
      node: 'logits',
      values: ['1.90607732', '1.13779113', '0.95666016', '1.27422602'],
      cause: 'more-digits',
    },
  ],
  causes: {
    'more-digits': {
      recipe: {
        kind: 'weights',
        // Inferred: they round to the printed weights, and every printed result follows from them.
        parameters: {
          'layers.0.W_xh': [
            [0.287027359, 0.8460598010023692, 0.572392, 0.486813],
            [0.902874425, 0.8715218820848032, 0.691079, 0.18998],
            [0.537523791, 0.09223991796284148, 0.558159, 0.491528],
          ],
          'layers.0.w_hh': 0.42704283251243286,
          'layers.0.b_h': 0.567000840711818,
          'readout.W_hy': [
            [0.37168281787825447, 0.974829459, 0.830034886],
            [0.3914095721644452, 0.282585823, 0.659835709],
            [0.6498460769644535, 0.09821557, 0.334287084],
            [0.9126580234856866, 0.32581642, 0.144630018],
          ],
        },
      },
      why: {
        id: 'Slide menghitung dengan bobot yang digitnya lebih banyak daripada yang dicetaknya. Dengan digit tersembunyi yang disimpulkan dari hasilnya, semua angka cetakan muncul tepat.',
        en: 'The slide computed with more digits of the weights than it prints. With hidden digits inferred from its results, every printed number comes out exactly.',
      },
    },
  },
};
