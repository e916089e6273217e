import type { About } from '../../parts/guide/LessonPanel.tsx';
import { countingEnglish } from './about.en.ts';
import { countingIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/counting',
  text: { id: countingIndonesian, en: countingEnglish },
};
