import type { Lesson } from '../lesson.ts';
import { helloCard } from './card.ts';
import { helloExample } from './example.ts';
import { helloSlide } from './slide.ts';
import { helloEnglish } from './texts.en.ts';
import { helloIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...helloCard,
  example: helloExample,
  convention: 'hello',
  text: { id: helloIndonesian, en: helloEnglish },
  expect: { loss: 6.811274648743273, updatedLoss: 5.796384945169005 },
  slide: helloSlide,
};
