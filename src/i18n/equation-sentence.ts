import { type Fault, fillPhrase } from '../engine/fault.ts';
import type { Language } from '../notation/language.ts';
import { faultTexts } from './fault-texts.ts';
import { stepTexts } from './step-texts.ts';

/** What is wrong with a reader's equations: what was found and where, and what is wanted. */
export function equationSentence({ found, wanted }: Fault, language: Language): string {
  const { phrases } = faultTexts[language];
  const [what, wish] = [found, wanted].map((each) => fillPhrase(phrases, each));
  return stepTexts[language].edit.equationTrouble(what ?? '', wish ?? '');
}
