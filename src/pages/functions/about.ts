import type { About } from '../../parts/guide/LessonPanel.tsx';
import { functionsEnglish } from './about.en.ts';
import { functionsIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/functions',
  text: { id: functionsIndonesian, en: functionsEnglish },
};
