import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { vanishingEnglish } from './about.en.ts';
import { vanishingIndonesian } from './about.id.ts';
import { vanishing as en } from './texts.en.ts';
import { vanishing as id, type VanishingTexts } from './texts.id.ts';

/** What the lab of vanishing gradients says; fetched with it. */
export const vanishingTexts = textsOf<VanishingTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/vanishing',
  text: { id: vanishingIndonesian, en: vanishingEnglish },
};
