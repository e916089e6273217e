import type { Cell } from './cell.ts';

export const rnn: Cell = {
  id: 'rnn',
  title: 'RNN',
  source:
    'Elman, Finding structure in time (1990), equations as in Goodfellow et al., Deep Learning, 10.8–10.9',
  equations: `
    a = W_xh x + (W_hh h_prev + b_h)    # pre-activation
    h = activation(a)                   # hidden state
  `,
  parameters: { W_xh: ['H', 'D'], W_hh: ['H', 'H'], b_h: ['H'] },
  state: ['h'],
};
