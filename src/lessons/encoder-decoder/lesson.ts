import { freely, type Sequence } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { encoderDecoderCard } from './card.ts';
import { encoderDecoderExample } from './example.ts';
import { encoderDecoderEnglish } from './texts.en.ts';
import { encoderDecoderIndonesian } from './texts.id.ts';

/** A word, and what the decoder should write, each letter read again. */
const reversed = (word: string, said: string): Sequence => {
  const targets = said.split(' ');
  const inputs = ['.', ...targets.slice(1).map(() => freely)];
  return { inputs: word.split(' '), decoder: { inputs, targets } };
};

export const lesson: Lesson = {
  ...encoderDecoderCard,
  example: encoderDecoderExample,
  convention: 'names',
  text: { id: encoderDecoderIndonesian, en: encoderDecoderEnglish },
  expect: { loss: 0.0031253070214045664, updatedLoss: 0.002648315679735447 },
  heldOut: [
    reversed('a k a', 'a k a .'),
    reversed('a t a', 'a t a .'),
    reversed('t k t', 't k t .'),
    reversed('t k k', 'k k t .'),
    reversed('a t k', 'k t a .'),
    reversed('a t', 't a .'),
    reversed('t a a', 'a a t .'),
    reversed('k t k', 'k t k .'),
  ],
};
