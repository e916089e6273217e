import { abccdCard } from './abccd.card.ts';
import { abccdEnglish } from './abccd.en.ts';
import { abccdIndonesian } from './abccd.id.ts';
import { abccdExample } from './abccd-example.ts';
import { abccdSlide } from './abccd-slide.ts';
import type { Lesson } from './lesson.ts';

export const lesson: Lesson = {
  ...abccdCard,
  example: abccdExample,
  convention: 'slides',
  text: { id: abccdIndonesian, en: abccdEnglish },
  expect: { loss: 5.651931438446626, updatedLoss: 5.107092437316018 },
  slide: abccdSlide,
};
