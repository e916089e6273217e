import type { Language } from '../../notation/language.ts';
import { namesOf, type Term } from './term.ts';

/** A term in a text, by its place in characters. */
export interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms in a text, in their order; asked again for the same text it answers with the same list. */
export type TermFinder = (text: string) => readonly Found[];

/** What a word may end in besides its name: bobotnya; gradients, losses. */
const endings: Readonly<Record<Language, string>> = { id: '(?:nya)?', en: '(?:e?s)?' };

/**
 * A finder for texts of one language. Terms are whole words, in any case of letters; where names overlap, the longest
 * counts: "update gate", not "update".
 */
export function findTermsIn(terms: readonly Term[], language: Language): TermFinder {
  const byName = new Map(
    terms.flatMap((term) => namesOf(term, language).map((name) => [name.toLowerCase(), term])),
  );
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(literally);
  const whole = `(${longestFirst.join('|')})${endings[language]}(?![\\p{L}\\p{N}_])`;
  // another word is taken whole, so that no term is found within it
  const pattern = new RegExp(`${whole}|[\\p{L}\\p{N}_-]+`, 'giu');
  const known = new Map<string, readonly Found[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = [...text.matchAll(pattern)].flatMap(({ 0: all, 1: name = '', index }) => {
      const term = byName.get(name.toLowerCase());
      return term === undefined ? [] : [{ term, start: index, end: index + all.length }];
    });
    known.set(text, found);
    return found;
  };
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The terms to mark in each of several texts that are read one after the other: every term once, where it is met first.
 * @returns for every text, in order, the keys of its terms.
 */
export function firstTermsOf(
  texts: readonly string[],
  find: TermFinder,
): readonly (readonly string[])[] {
  const met = new Set<string>();
  return texts.map((text) => {
    const keys = new Set(find(text).map(({ term }) => term.key));
    const first = [...keys].filter((key) => !met.has(key));
    for (const key of first) met.add(key);
    return first;
  });
}
