import type { Cell } from './cell.ts';

/** Reset after: the reset gate acts on W_hn h_prev + b_hn, as in cuDNN, Keras and PyTorch; else on h_prev itself. */
export const gru: Cell = {
  id: 'gru',
  title: 'GRU',
  source:
    'Cho et al. (2014), with z for what is kept as in PyTorch and Keras; reset after the product as in cuDNN',
  equations: `
    r = recurrentActivation(W_xr x + b_r + W_hr h_prev + b_hr)    # reset gate
    z = recurrentActivation(W_xz x + b_z + W_hz h_prev + b_hz)    # update gate: how much stays
    n = activation(W_xn x + b_n + r ⊙ (W_hn h_prev + b_hn))       # candidate
    h = z ⊙ h_prev + (1 - z) ⊙ n                                  # hidden state
  `,
  parameters: {
    W_xr: ['H', 'D'],
    W_hr: ['H', 'H'],
    b_r: ['H'],
    b_hr: ['H'],
    W_xz: ['H', 'D'],
    W_hz: ['H', 'H'],
    b_z: ['H'],
    b_hz: ['H'],
    W_xn: ['H', 'D'],
    W_hn: ['H', 'H'],
    b_n: ['H'],
    b_hn: ['H'],
  },
  state: ['h'],
  off: {
    resetAfter: {
      equations: `
        r = recurrentActivation(W_xr x + W_hr h_prev + b_r)    # reset gate
        z = recurrentActivation(W_xz x + W_hz h_prev + b_z)    # update gate: how much stays
        n = activation(W_xn x + W_hn (r ⊙ h_prev) + b_n)       # candidate
        h = z ⊙ h_prev + (1 - z) ⊙ n                           # hidden state
      `,
      parameters: {
        W_xr: ['H', 'D'],
        W_hr: ['H', 'H'],
        b_r: ['H'],
        W_xz: ['H', 'D'],
        W_hz: ['H', 'H'],
        b_z: ['H'],
        W_xn: ['H', 'D'],
        W_hn: ['H', 'H'],
        b_n: ['H'],
      },
    },
  },
};
