import type { Cell } from './cell.ts';

export const lstm: Cell = {
  id: 'lstm',
  title: 'LSTM',
  source:
    'Hochreiter & Schmidhuber (1997) with the forget gate of Gers et al. (2000); gate names as in PyTorch',
  equations: `
    i = recurrentActivation(W_xi x + W_hi h_prev + b_i)    # input gate
    f = recurrentActivation(W_xf x + W_hf h_prev + b_f)    # forget gate
    g = activation(W_xg x + W_hg h_prev + b_g)             # candidate
    o = recurrentActivation(W_xo x + W_ho h_prev + b_o)    # output gate
    c = f ⊙ c_prev + i ⊙ g                                 # cell state
    h = o ⊙ activation(c)                                  # hidden state
  `,
  parameters: {
    W_xi: ['H', 'D'],
    W_hi: ['H', 'H'],
    b_i: ['H'],
    W_xf: ['H', 'D'],
    W_hf: ['H', 'H'],
    b_f: ['H'],
    W_xg: ['H', 'D'],
    W_hg: ['H', 'H'],
    b_g: ['H'],
    W_xo: ['H', 'D'],
    W_ho: ['H', 'H'],
    b_o: ['H'],
  },
  state: ['h', 'c'],
};
