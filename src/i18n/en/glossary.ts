/** The glossary: its page, and the small card in texts of lessons. */
export const glossary = {
  title: 'Glossary',
  more: 'More in the glossary',
  search: 'Find a term',
  searchHint: 'in Indonesian or English',
  clear: 'Show all terms',
  letters: 'First letter',
  toLetter: (letter: string) => `To the letter ${letter}`,
  list: 'All terms',
  count: (shown: number, all: number) =>
    shown === all ? `${all} terms` : `${shown} of ${all} terms`,
  none: (typed: string) => `No term matches “${typed}”.`,
  unknown: (key: string) => `There is no term “${key}”. Here are all of them.`,
  inOther: 'Indonesian:',
  also: 'Also:',
  see: 'See also:',
  seeAt: (place: string) => `See its numbers: ${place}`,
  example: {
    batch: 'minibatch example',
    dense: 'Dense on an RNN, example',
    gru: 'GRU example',
    'gru-reset-before': 'GRU example without reset_after',
    lstm: 'LSTM example',
    truncated: 'truncated BPTT example',
    'two-layer-lstm': 'two-layer LSTM example',
  },
  phase: {
    f: (t: string) => `forward, timestep ${t}`,
    b: (t: string) => `backward, timestep ${t}`,
    loss: 'loss',
    u: 'weight update',
  },
};
