import type { About } from '../../parts/guide/LessonPanel.tsx';
import { vanishingEnglish } from './about.en.ts';
import { vanishingIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/vanishing',
  text: { id: vanishingIndonesian, en: vanishingEnglish },
};
