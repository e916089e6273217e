import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { whySequences as en } from './en/why-sequences.ts';
import { whySequences as id } from './id/why-sequences.ts';

/** What the lesson on sequences says; fetched with it. */
export type WhySequencesTexts = Widened<typeof id>;

export const whySequencesTexts: Readonly<Record<Language, WhySequencesTexts>> = { id, en };
