import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { functionsEnglish } from './about.en.ts';
import { functionsIndonesian } from './about.id.ts';
import { functions as en } from './texts.en.ts';
import { type FunctionsTexts, functions as id } from './texts.id.ts';

/** What the lab of the numpy functions says; fetched with it. */
export const functionsTexts = textsOf<FunctionsTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/functions',
  text: { id: functionsIndonesian, en: functionsEnglish },
};
