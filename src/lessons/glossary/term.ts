import type { Language } from '../../notation/language.ts';

/** A term of the course. Data only. */
export interface Term {
  /** Its name in addresses: `#/lab/glossary?term=<key>`. */
  readonly key: string;
  /** Keys of the terms to read next. */
  readonly see: readonly string[];
  /** Where it is seen at work: the address of a step, an example or a lab. */
  readonly where?: string;
  readonly text: Readonly<Record<Language, TermText>>;
}

export interface TermText {
  readonly term: string;
  /** Other names for it, in texts of this language; English ones where courses keep them. */
  readonly also?: readonly string[];
  /** One or two sentences without symbols, to be said aloud. */
  readonly meaning: string;
}

/** All names of a term in a language, its own first. */
export function namesOf({ text }: Term, language: Language): readonly string[] {
  const { term, also = [] } = text[language];
  return [term, ...also];
}
