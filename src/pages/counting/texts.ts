import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { countingEnglish } from './about.en.ts';
import { countingIndonesian } from './about.id.ts';
import { counting as en } from './texts.en.ts';
import { type CountingTexts, counting as id } from './texts.id.ts';

/** What the parameter counter says; fetched with it. */
export const countingTexts = textsOf<CountingTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/counting',
  text: { id: countingIndonesian, en: countingEnglish },
};
