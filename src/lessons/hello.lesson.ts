import { helloCard } from './hello.card.ts';
import { helloEnglish } from './hello.en.ts';
import { helloIndonesian } from './hello.id.ts';
import { helloExample } from './hello-example.ts';
import { helloSlide } from './hello-slide.ts';
import type { Lesson } from './lesson.ts';

export const lesson: Lesson = {
  ...helloCard,
  example: helloExample,
  convention: 'hello',
  text: { id: helloIndonesian, en: helloEnglish },
  expect: { loss: 6.811274648743273, updatedLoss: 5.796384945169005 },
  slide: helloSlide,
};
