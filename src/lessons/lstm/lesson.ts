import { lastNameTrials } from '../last-name.ts';
import type { Lesson } from '../lesson.ts';
import { lstmCard } from './card.ts';
import { lstmExample } from './example.ts';
import { rnnBesideExample } from './rnn-beside-example.ts';
import { lstmEnglish } from './texts.en.ts';
import { lstmIndonesian } from './texts.id.ts';

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
