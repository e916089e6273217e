import { fillPhrase } from '../../engine/fault.ts';
import { failureTexts } from '../../i18n/failure-texts.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import type { Language } from '../../notation/language.ts';
import type { Failure } from './report.ts';

/** That a training failed, and why, in the reader's language. */
export function failureSentence(failure: Failure, language: Language): string {
  const texts = failureTexts[language];
  if ('message' in failure) return texts.other;
  if ('reason' in failure) return texts[failure.reason];
  const { phrases } = faultTexts[language];
  const { subject, found, wanted } = failure;
  return texts.sentence(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted));
}
