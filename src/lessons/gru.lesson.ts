import { gruCard } from './gru.card.ts';
import { gruEnglish } from './gru.en.ts';
import { gruIndonesian } from './gru.id.ts';
import { gruExample } from './gru-example.ts';
import type { Lesson } from './lesson.ts';

export const lesson: Lesson = {
  ...gruCard,
  example: gruExample,
  convention: 'names',
  text: { id: gruIndonesian, en: gruEnglish },
  expect: { loss: 0.050260245857677965, updatedLoss: 0.048354880965395086 },
};
