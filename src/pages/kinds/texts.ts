import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { kindsEnglish } from './about.en.ts';
import { kindsIndonesian } from './about.id.ts';
import { kinds as en } from './texts.en.ts';
import { kinds as id, type KindsTexts } from './texts.id.ts';

/** What the page of the kinds of networks says; fetched with it. */
export const kindsTexts = textsOf<KindsTexts>({ id, en });

/** What the panel of this page says. */
export const about: About = {
  slug: 'lab/kinds',
  text: { id: kindsIndonesian, en: kindsEnglish },
};
