import { tagged } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { manyToOneCard } from './card.ts';
import { manyToOneExample } from './example.ts';
import { manyToOneEnglish } from './texts.en.ts';
import { manyToOneIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...manyToOneCard,
  example: manyToOneExample,
  convention: 'names',
  text: { id: manyToOneIndonesian, en: manyToOneEnglish },
  expect: { loss: 0.00263589306246913, updatedLoss: 0.0020988979191616797 },
  heldOut: [
    tagged('very fun', '+'),
    tagged('very dull', '−'),
    tagged('not very fun', '−'),
    tagged('not very dull', '+'),
    tagged('it is fun', '+'),
    tagged('it is dull', '−'),
    tagged('it is very fun', '+'),
    tagged('it is very dull', '−'),
    tagged('it is not fun', '−'),
    tagged('it is not dull', '+'),
    tagged('it is not very fun', '−'),
    tagged('it is not very dull', '+'),
  ],
};
