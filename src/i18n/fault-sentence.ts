import { type Fault, fillPhrase } from '../engine/fault.ts';
import type { Language } from '../notation/language.ts';
import { faultTexts } from './fault-texts.ts';

/** What is wrong with an example, in the reader's language: the entry, what was found, what is wanted. */
export function faultSentence({ subject, found, wanted }: Fault, language: Language): string {
  const { phrases, sentence } = faultTexts[language];
  return sentence(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted));
}
