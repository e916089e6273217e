import { lastNameTrials } from '../last-name.ts';
import type { Lesson } from '../lesson.ts';
import { lstmExample } from '../lstm/example.ts';
import { gruCard } from './card.ts';
import { gruExample } from './example.ts';
import { gru180Example } from './gru-180-example.ts';
import { lstm180Example } from './lstm-180-example.ts';
import { gruEnglish } from './texts.en.ts';
import { gruIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...gruCard,
  example: gruExample,
  convention: 'names',
  text: { id: gruIndonesian, en: gruEnglish },
  beside: {
    networks: [
      { name: 'GRU(2)', example: gruExample },
      { name: 'LSTM(2)', example: lstmExample },
      { name: 'GRU(6, reset_after=False)', example: gru180Example },
      { name: 'LSTM(5)', example: lstm180Example },
    ],
    trials: lastNameTrials,
  },
  expect: { loss: 0.050260245857677965, updatedLoss: 0.048354880965395086 },
};
