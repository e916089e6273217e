import type { About } from '../../parts/guide/LessonPanel.tsx';
import { kindsEnglish } from './about.en.ts';
import { kindsIndonesian } from './about.id.ts';

/** What the panel of this page says. */
export const about: About = {
  slug: 'lab/kinds',
  text: { id: kindsIndonesian, en: kindsEnglish },
};
