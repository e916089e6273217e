import type { About } from '../../parts/guide/LessonPanel.tsx';
import { forecastEnglish } from './about.en.ts';
import { forecastIndonesian } from './about.id.ts';

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/forecast',
  text: { id: forecastIndonesian, en: forecastEnglish },
};
