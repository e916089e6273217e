import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { namesEnglish } from './about.en.ts';
import { namesIndonesian } from './about.id.ts';
import { names as en } from './texts.en.ts';
import { names as id, type NamesTexts } from './texts.id.ts';

/** What the lab of names says; fetched with it. */
export const namesTexts = textsOf<NamesTexts>({ id, en });

/** What the panel of this lab says. */
export const about: About = {
  slug: 'lab/names',
  text: { id: namesIndonesian, en: namesEnglish },
};
