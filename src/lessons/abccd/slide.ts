import type { Printed, Slide } from '../../example/slide.ts';

/** A column of the tables of t1 to t4, numbers from top to bottom. */
const column = (t: number, node: string, numbers: string): Printed => ({
  page: 'table',
  t,
  node,
  values: numbers.split(' '),
});

/** The same for the pages where t1 and t2 are worked by hand. */
const byHand = (t: number, node: string, numbers: string): Printed => ({
  ...column(t, node, numbers),
  page: 'longhand',
});

const table: readonly Printed[] = [
  column(1, 'W_xh x', '0.100 0.150 0.200'),
  column(1, 'W_hh h_prev + b_h', '0.100 0.100 0.100'),
  column(1, 'a', '0.200 0.250 0.300'),
  column(1, 'h', '0.197 0.245 0.291'),
  column(1, 'logits', '0.256 0.242 0.242 0.173'),
  column(1, 'exp', '1.292 1.274 1.274 1.189'),
  column(1, 'y', '0.257 0.253 0.253 0.236'),

  column(2, 'W_xh x', '0.150 0.200 0.300'),
  column(2, 'W_hh h_prev + b_h', '0.467 0.467 0.467'),
  column(2, 'a', '0.617 0.667 0.767'),
  column(2, 'h', '0.549 0.583 0.645'),
  column(2, 'logits', '0.465 0.449 0.452 0.278'),
  column(2, 'exp', '1.592 1.567 1.571 1.320'),
  column(2, 'y', '0.263 0.259 0.260 0.218'),

  column(3, 'W_xh x', '0.200 0.300 0.100'),
  column(3, 'W_hh h_prev + b_h', '0.988 0.988 0.988'),
  column(3, 'a', '1.188 1.288 1.088'),
  column(3, 'h', '0.830 0.859 0.796'),
  column(3, 'logits', '0.594 0.603 0.594 0.349'),
  column(3, 'exp', '1.811 1.828 1.812 1.417'),
  { ...column(3, 'y', '0.299 0.302 0.299 0.234'), cause: 'sum-of-t2' },

  column(4, 'W_xh x', '0.200 0.300 0.100'),
  column(4, 'W_hh h_prev + b_h', '1.343 1.343 1.343'),
  column(4, 'a', '1.543 1.643 1.443'),
  column(4, 'h', '0.913 0.928 0.894'),
  column(4, 'logits', '0.645 0.650 0.645 0.373'),
  column(4, 'exp', '1.906 1.916 1.907 1.453'),
  { ...column(4, 'y', '0.315 0.317 0.315 0.240'), cause: 'sum-of-t2' },
];

/** What these pages compute, but for Ux, b and net of t1, which they only repeat. */
const longhand: readonly Printed[] = [
  byHand(1, 'h', '0.197 0.245 0.291'),
  { ...byHand(1, 'logits', '0.256 0.242 0.2418 0.1733'), cause: 'rounded-h1' },
  { ...byHand(1, 'exp', '1.29175 1.27379 1.27354 1.18922'), cause: 'rounded-h1' },
  { ...byHand(1, 'S', '5.0283'), cause: 'rounded-h1' },
  byHand(1, 'y', '0.257 0.253 0.253 0.236'),
  { ...byHand(2, 'W_hh h_prev', '0.3665 0.3665 0.3665'), cause: 'rounded-h1' },
  { ...byHand(2, 'a', '0.6165 0.6665 0.7665'), cause: 'rounded-h1' },
  byHand(2, 'h', '0.549 0.583 0.645'),
];

/** The ABCCD pages of the IF3270 slides. */
export const abccdSlide: Slide = {
  printed: [...table, ...longhand],
  causes: {
    'sum-of-t2': {
      recipe: { kind: 'quotient', over: 'exp', under: 'S', underTimestep: 2 },
      why: {
        id: 'Slide membagi exp(Vh + b_hy) dengan jumlah eksponensial dari t = 2, bukan dengan jumlah dari timestep ini sendiri. Karena itu kolomnya tidak berjumlah 1.',
        en: 'The slide divides exp(Vh + b_hy) by the sum of the exponentials of t = 2 instead of the sum of this timestep. That is why its column does not add up to 1.',
      },
    },
    'rounded-h1': {
      recipe: { kind: 'rounded', node: 'h', t: 1, decimals: 3 },
      why: {
        id: 'Di halaman ini slide menghitung terus dengan h₁ yang sudah dibulatkan menjadi 3 desimal. Karena itu digit-digit terakhirnya berbeda.',
        en: 'On this page the slide goes on with h₁ as it was printed, rounded to 3 decimals. That is why its last digits differ.',
      },
    },
  },
};
