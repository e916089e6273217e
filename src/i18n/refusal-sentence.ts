import { type Fault, fillPhrase } from '../engine/fault.ts';
import { asked } from '../example/edit/limits.ts';
import type { Language } from '../notation/language.ts';
import { faultTexts } from './fault-texts.ts';
import { stepTexts } from './step-texts.ts';

/** Why an edit is not used: what was typed cannot be read or is out of range, or the example would not fit together. */
export function refusalSentence(
  reason: 'unreadable' | Fault,
  typed: string,
  kept: string,
  language: Language,
): string {
  const { edit } = stepTexts[language];
  const faults = faultTexts[language];
  if (reason === 'unreadable') return edit.unreadable(typed, kept);
  const { subject, found, wanted } = reason;
  const wish = fillPhrase(faults.phrases, wanted);
  if (subject === asked) return edit.refused(typed, wish, kept);
  return edit.refusedElsewhere(typed, subject, fillPhrase(faults.phrases, found), wish);
}
