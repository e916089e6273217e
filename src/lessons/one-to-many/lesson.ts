import { freely, type Sequence } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { oneToManyCard } from './card.ts';
import { oneToManyExample } from './example.ts';
import { oneToManyEnglish } from './texts.en.ts';
import { oneToManyIndonesian } from './texts.id.ts';

/** A picture, and the words that the network should write about it, each read again. */
const caption = (picture: readonly number[], words: string): Sequence => {
  const targets = words.split(' ');
  return { inputs: [picture, ...targets.slice(1).map(() => freely)], targets };
};

export const lesson: Lesson = {
  ...oneToManyCard,
  example: oneToManyExample,
  convention: 'names',
  text: { id: oneToManyIndonesian, en: oneToManyEnglish },
  expect: { loss: 0.03411281395388155, updatedLoss: 0.03573591450748381 },
  heldOut: [
    caption([0, 0.8, 0.1, 0.8, 0.1, 0], 'a cat runs .'),
    caption([0, 0.8, 0.3, 0.8, 0.3, 0], 'a cat runs .'),
    caption([0, 0.8, 0.3, 0.3, 0.8, 0], 'a cat sleeps .'),
    caption([0, 0.6, 0.1, 0.1, 0.6, 0], 'a cat sleeps .'),
    caption([0, 0.3, 0.8, 0.8, 0.3, 0], 'a dog runs .'),
    caption([0, 0.1, 0.6, 0.6, 0.1, 0], 'a dog runs .'),
    caption([0, 0.3, 0.8, 0.3, 0.8, 0], 'a dog sleeps .'),
    caption([0, 0.1, 0.6, 0.1, 0.6, 0], 'a dog sleeps .'),
  ],
};
