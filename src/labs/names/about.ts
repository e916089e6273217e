import type { About } from '../../view/lesson/LessonPanel.tsx';
import { namesEnglish } from './about.en.ts';
import { namesIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/names',
  text: { id: namesIndonesian, en: namesEnglish },
};
