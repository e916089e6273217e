import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { glossary as en } from './en/glossary.ts';
import { glossary as id } from './id/glossary.ts';

/** What the glossary says around its terms; fetched with it. */
export type GlossaryTexts = Widened<typeof id>;

export const glossaryTexts: Readonly<Record<Language, GlossaryTexts>> = { id, en };
