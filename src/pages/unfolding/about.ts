import type { About } from '../../parts/guide/LessonPanel.tsx';
import { unfoldingEnglish } from './about.en.ts';
import { unfoldingIndonesian } from './about.id.ts';

/** What the panel of this lesson says. */
export const about: About = {
  slug: 'lab/unfolding',
  text: { id: unfoldingIndonesian, en: unfoldingEnglish },
};
