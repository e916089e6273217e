import type { About } from '../../parts/guide/LessonPanel.tsx';
import { bpttEnglish } from './about.en.ts';
import { bpttIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/bptt',
  text: { id: bpttIndonesian, en: bpttEnglish },
};
