import type { Sequence } from '../../example/sequence.ts';
import type { Lesson } from '../lesson.ts';
import { returnSequencesCard } from './card.ts';
import { returnSequencesExample } from './example.ts';
import { returnSequencesEnglish } from './texts.en.ts';
import { returnSequencesIndonesian } from './texts.id.ts';

/** Four values of a wave, and the fifth. */
const wave = (values: readonly number[], next: number): Sequence => ({
  inputs: values.map((value) => [value]),
  targets: [...values.slice(1).map(() => null), [next]],
});

export const lesson: Lesson = {
  ...returnSequencesCard,
  example: returnSequencesExample,
  convention: 'names',
  text: { id: returnSequencesIndonesian, en: returnSequencesEnglish },
  expect: { loss: 0.0000010470671246853332, updatedLoss: 9.796011264975067e-7 },
  heldOut: [
    wave([0.09, 0.77, 1, 0.64], -0.09),
    wave([0.77, 1, 0.64, -0.09], -0.77),
    wave([1, 0.64, -0.09, -0.77], -1),
    wave([0.64, -0.09, -0.77, -1], -0.64),
    wave([-0.09, -0.77, -1, -0.64], 0.09),
    wave([-0.77, -1, -0.64, 0.09], 0.77),
    wave([-1, -0.64, 0.09, 0.77], 1),
    wave([-0.64, 0.09, 0.77, 1], 0.64),
  ],
};
