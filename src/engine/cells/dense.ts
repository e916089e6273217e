import type { Cell } from './cell.ts';

export const dense: Cell = {
  id: 'dense',
  title: 'Dense (feed-forward)',
  source:
    'a layer of a multilayer perceptron, the same at every timestep; Goodfellow et al., Deep Learning, 6.1',
  equations: `
    a = W_xh x + b_h    # pre-activation
    h = activation(a)   # output
  `,
  parameters: { W_xh: ['H', 'D'], b_h: ['H'] },
  state: [],
};
