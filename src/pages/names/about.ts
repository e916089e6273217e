import type { About } from '../../parts/guide/LessonPanel.tsx';
import { namesEnglish } from './about.en.ts';
import { namesIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/names',
  text: { id: namesIndonesian, en: namesEnglish },
};
