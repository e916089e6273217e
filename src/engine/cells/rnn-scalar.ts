import type { Cell } from './cell.ts';

export const rnnScalar: Cell = {
  id: 'rnn-scalar',
  title: 'RNN (scalar recurrence)',
  source:
    'the "hello" example of introductory lectures: one recurrent weight and one bias for all hidden units',
  equations: `
    a = W_xh x + (w_hh h_prev + b_h)    # pre-activation
    h = activation(a)                   # hidden state
  `,
  parameters: { W_xh: ['H', 'D'], w_hh: [], b_h: [] },
  state: ['h'],
};
