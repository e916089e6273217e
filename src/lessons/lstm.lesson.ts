import { lastNameTrials } from './last-name.ts';
import type { Lesson } from './lesson.ts';
import { lstmCard } from './lstm.card.ts';
import { lstmEnglish } from './lstm.en.ts';
import { lstmIndonesian } from './lstm.id.ts';
import { lstmExample } from './lstm-example.ts';
import { rnnBesideExample } from './rnn-beside-example.ts';

export const lesson: Lesson = {
  ...lstmCard,
  example: lstmExample,
  convention: 'names',
  text: { id: lstmIndonesian, en: lstmEnglish },
  beside: {
    networks: [
      { name: 'LSTM(2)', example: lstmExample },
      { name: 'SimpleRNN(5)', example: rnnBesideExample },
    ],
    trials: lastNameTrials,
  },
  expect: { loss: 0.03830316624047647, updatedLoss: 0.0375815620149047 },
};
