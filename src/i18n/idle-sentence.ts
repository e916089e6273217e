import { fillPhrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { idleEntries } from '../example/idle-entries.ts';
import type { Language } from '../notation/language.ts';
import { faultTexts } from './fault-texts.ts';

/** Which entries of an example change nothing in it, and why; undefined where each has its effect. */
export function idleSentence(example: Example, language: Language): string | undefined {
  const { phrases } = faultTexts[language];
  const said = idleEntries(example).map((each) => `${fillPhrase(phrases, each)}.`);
  return said.length === 0 ? undefined : said.join(' ');
}
