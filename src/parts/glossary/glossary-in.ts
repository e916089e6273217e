import { glossaryTexts } from '../../i18n/glossary-texts.ts';
import type { GlossaryTexts } from '../../i18n/id/glossary.ts';
import { findTermsIn, type TermFinder } from '../../lessons/glossary/find-terms.ts';
import { terms } from '../../lessons/glossary/glossary.ts';
import { type Language, languages } from '../../notation/language.ts';

/** The glossary in one language, as texts of lessons use it. */
export interface Glossary {
  readonly language: Language;
  readonly find: TermFinder;
  readonly texts: GlossaryTexts;
}

const made: ReadonlyMap<Language, Glossary> = new Map(
  languages.map((language) => [
    language,
    { language, find: findTermsIn(terms, language), texts: glossaryTexts[language] },
  ]),
);

export const glossaryIn = (language: Language): Glossary | undefined => made.get(language);
