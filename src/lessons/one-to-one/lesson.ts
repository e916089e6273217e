import type { Lesson } from '../lesson.ts';
import { oneToOneCard } from './card.ts';
import { oneToOneExample } from './example.ts';
import { oneToOneEnglish } from './texts.en.ts';
import { oneToOneIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...oneToOneCard,
  example: oneToOneExample,
  convention: 'names',
  text: { id: oneToOneIndonesian, en: oneToOneEnglish },
  expect: { loss: 0.0046308791038334185, updatedLoss: 0.003654752992835686 },
  heldOut: [
    { inputs: [[0, 0.2]], targets: ['0'] },
    { inputs: [[0.2, 0.8]], targets: ['1'] },
    { inputs: [[0.2, 1]], targets: ['1'] },
    { inputs: [[0.8, 0]], targets: ['1'] },
    { inputs: [[0.8, 0.8]], targets: ['0'] },
    { inputs: [[1, 0.2]], targets: ['1'] },
  ],
};
