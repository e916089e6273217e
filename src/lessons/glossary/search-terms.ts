import { type Language, languages } from '../../notation/language.ts';
import { namesOf, type Term } from './term.ts';

/**
 * The terms that go by what was typed, in either language, in the order given. Case, accents and hyphens do not matter.
 * Where no name has it, the meanings in the reader's language are asked.
 */
export function searchTerms(
  terms: readonly Term[],
  typed: string,
  language: Language,
): readonly Term[] {
  const wanted = plain(typed);
  if (wanted === '') return terms;
  const named = terms.filter((term) =>
    languages.some((each) => namesOf(term, each).some((name) => plain(name).includes(wanted))),
  );
  return named.length > 0
    ? named
    : terms.filter(({ text }) => plain(text[language].meaning).includes(wanted));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_–-]+/g, ' ')
    .trim();
