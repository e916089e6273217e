import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { bpttEnglish } from './about.en.ts';
import { bpttIndonesian } from './about.id.ts';
import { bptt as en } from './texts.en.ts';
import { type BpttTexts, bptt as id } from './texts.id.ts';

/** What the lab of backpropagation through time says; fetched with it. */
export const bpttTexts = textsOf<BpttTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/bptt',
  text: { id: bpttIndonesian, en: bpttEnglish },
};
