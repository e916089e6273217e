import { tagged } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { bidirectionalCard } from './card.ts';
import { bidirectionalExample } from './example.ts';
import { bidirectionalEnglish } from './texts.en.ts';
import { bidirectionalIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...bidirectionalCard,
  example: bidirectionalExample,
  convention: 'names',
  text: { id: bidirectionalIndonesian, en: bidirectionalEnglish },
  expect: { loss: 0.012155637393624463, updatedLoss: 0.008462972307164751 },
  heldOut: [
    tagged('teddy was great', '1 0 0'),
    tagged('teddy roosevelt was', '1 1 0'),
    tagged('teddy said teddy was', '1 0 1 0'),
    tagged('teddy said he was great', '1 0 0 0 0'),
    tagged('teddy bears said he was great', '0 0 0 0 0 0'),
    tagged('teddy roosevelt said teddy was', '1 1 0 1 0'),
    tagged('teddy bears said teddy bears are', '0 0 0 0 0 0'),
    tagged('teddy bears said teddy roosevelt was', '0 0 0 1 1 0'),
    tagged('teddy roosevelt said teddy roosevelt was', '1 1 0 1 1 0'),
    tagged('teddy roosevelt said teddy roosevelt was great', '1 1 0 1 1 0 0'),
  ],
};
