import { textsOf } from '../../i18n/texts-of.ts';
import type { About } from '../../parts/guide/LessonPanel.tsx';
import { unfoldingEnglish } from './about.en.ts';
import { unfoldingIndonesian } from './about.id.ts';
import { unfolding as en } from './texts.en.ts';
import { unfolding as id, type UnfoldingTexts } from './texts.id.ts';

/** What the lesson on unfolding says; fetched with it. */
export const unfoldingTexts = textsOf<UnfoldingTexts>({ id, en });

/** What the panel of this lesson says. */
export const about: About = {
  slug: 'lab/unfolding',
  text: { id: unfoldingIndonesian, en: unfoldingEnglish },
};
