import { fillPhrase } from '../../engine/fault.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import type { Language } from '../../notation/language.ts';
import type { Failure } from './report.ts';

/** What a page says of a training that failed. */
export interface FailureTexts {
  readonly sentence: (subject: string, found: string, wanted: string) => string;
  readonly other: string;
  readonly lost: string;
  readonly noWorker: string;
}

/** That a training failed, and why, in the reader's language. */
export function failureSentence(failure: Failure, texts: FailureTexts, language: Language): string {
  if ('message' in failure) return texts.other;
  if ('reason' in failure) return texts[failure.reason];
  const { phrases } = faultTexts[language];
  const { subject, found, wanted } = failure;
  return texts.sentence(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted));
}
