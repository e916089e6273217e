import type { Lesson } from '../lesson.ts';
import { abccdCard } from './card.ts';
import { abccdExample } from './example.ts';
import { abccdSlide } from './slide.ts';
import { abccdEnglish } from './texts.en.ts';
import { abccdIndonesian } from './texts.id.ts';

export const lesson: Lesson = {
  ...abccdCard,
  example: abccdExample,
  convention: 'slides',
  text: { id: abccdIndonesian, en: abccdEnglish },
  expect: { loss: 5.651931438446626, updatedLoss: 5.107092437316018 },
  slide: abccdSlide,
};
