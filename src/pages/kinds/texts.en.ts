import type { KindsTexts } from './texts.id.ts';

/** The page that shows the five kinds of networks side by side. */
export const kinds: KindsTexts = {
  intro:
    'The weights are the same at every timestep; the kinds differ only in when something goes in and when something comes out. Each picture is drawn from the example of its lesson: a trained network that can be walked through number by number.',
  note: 'The slides name four kinds. Many-to-many comes in two: aligned, and encoder–decoder, which answers when all has been read.',
  legend: {
    heading: 'Arrows',
    input: 'an input is read',
    recurrent: 'the hidden state goes on',
    output: 'an output is computed',
    fed: 'an output becomes the next input',
  },
  counts: (inputs, outputs) =>
    `${inputs} ${inputs === 1 ? 'input' : 'inputs'} → ${outputs} ${outputs === 1 ? 'output' : 'outputs'}`,
  picture: (name, reads, says) => `${name}: inputs ${reads}; outputs ${says}`,
  walk: (name) => `Walk through ${name}`,
  loading: 'The pictures are being drawn …',
  kinds: {
    'one-to-one': {
      use: 'Plain classification: a vanilla neural network, without time.',
      keras: 'Dense(2, activation="tanh")',
    },
    'one-to-many': {
      use: 'Image captioning, music from a single note.',
      keras: 'SimpleRNN(3), called once per word',
    },
    'many-to-one': {
      use: 'Sentiment, text classification, foretelling the next value.',
      keras: 'SimpleRNN(3)',
    },
    'many-to-many': {
      use: 'Tagging names or parts of speech, a class for every video frame.',
      keras: 'SimpleRNN(2, return_sequences=True)',
    },
    'encoder-decoder': {
      use: 'Machine translation: the answer may be of another length.',
      keras: 'SimpleRNN(4, return_state=True) → SimpleRNN(4, return_sequences=True)',
    },
  },
};
