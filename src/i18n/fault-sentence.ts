import { type Fault, fillPhrase } from '../engine/fault.ts';
import type { Language } from '../notation/language.ts';
import { catalogueOf } from './catalogue.ts';

/** What is wrong with an example, in the reader's language: the entry, what was found, what is wanted. */
export function faultSentence({ subject, found, wanted }: Fault, language: Language): string {
  const { phrases, sentence } = catalogueOf(language).faults;
  return sentence(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted));
}
