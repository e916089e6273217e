import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { whySequences as en } from './texts.en.ts';
import { whySequences as id } from './texts.id.ts';

/** What the lesson on sequences says; fetched with it. */
export type WhySequencesTexts = Widened<typeof id>;

export const whySequencesTexts: Readonly<Record<Language, WhySequencesTexts>> = { id, en };
