import type { About } from '../../parts/guide/LessonPanel.tsx';
import { whySequencesEnglish } from './about.en.ts';
import { whySequencesIndonesian } from './about.id.ts';

/** What the panel of this lesson says. */
export const about: About = {
  slug: 'lab/why-sequences',
  text: { id: whySequencesIndonesian, en: whySequencesEnglish },
};
