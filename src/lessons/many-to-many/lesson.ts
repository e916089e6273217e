import { tagged } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { manyToManyCard } from './card.ts';
import { manyToManyExample } from './example.ts';
import { manyToManyEnglish } from './texts.en.ts';
import { manyToManyIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...manyToManyCard,
  example: manyToManyExample,
  convention: 'names',
  text: { id: manyToManyIndonesian, en: manyToManyEnglish },
  expect: { loss: 0.010190580252214865, updatedLoss: 0.010147513934991803 },
  heldOut: [
    tagged('harry invented a potter', '1 0 0 0'),
    tagged('a potter invented a potter', '0 0 0 0 0'),
    tagged('a new granger invented a potter', '0 0 0 0 0 0'),
    tagged('harry granger invented a new spell', '1 1 0 0 0 0'),
    tagged('harry and a potter invented a spell', '1 0 0 0 0 0 0'),
    tagged('a potter and harry invented a potter', '0 0 0 1 0 0 0'),
    tagged('a granger and harry invented a potter', '0 0 0 1 0 0 0'),
    tagged('a potter and hermione invented a spell', '0 0 0 1 0 0 0'),
    tagged('a granger and harry invented a new spell', '0 0 0 1 0 0 0 0'),
  ],
};
