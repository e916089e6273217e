import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { whySequencesEnglish } from './about.en.ts';
import { whySequencesIndonesian } from './about.id.ts';
import { whySequences as en } from './texts.en.ts';
import { whySequences as id, type WhySequencesTexts } from './texts.id.ts';

/** What the lesson on sequences says; fetched with it. */
export const whySequencesTexts = textsOf<WhySequencesTexts>({ id, en });

/** What the panel of this lesson says. */
export const about: About = {
  slug: 'lab/why-sequences',
  text: { id: whySequencesIndonesian, en: whySequencesEnglish },
};
