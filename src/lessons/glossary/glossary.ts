import type { Language } from '../../notation/language.ts';
import { gateTerms } from './gate-terms.ts';
import { gradientTerms } from './gradient-terms.ts';
import { lossTerms } from './loss-terms.ts';
import { outputTerms } from './output-terms.ts';
import { sequenceTerms } from './sequence-terms.ts';
import { seriesTerms } from './series-terms.ts';
import { shapeTerms } from './shape-terms.ts';
import type { Term } from './term.ts';
import { trainingTerms } from './training-terms.ts';

/** Every term of the course, by topic. */
export const terms: readonly Term[] = [
  ...sequenceTerms,
  ...shapeTerms,
  ...outputTerms,
  ...lossTerms,
  ...gradientTerms,
  ...trainingTerms,
  ...gateTerms,
  ...seriesTerms,
];

const byKey: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.key, term]));

export const termByKey = (key: string): Term | undefined => byKey.get(key);

/** Every term in the alphabetical order of a language. */
export function termsIn(language: Language): readonly Term[] {
  const { compare } = new Intl.Collator(language);
  return terms.toSorted((a, b) => compare(a.text[language].term, b.text[language].term));
}
