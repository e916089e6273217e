import type { Language } from '../notation/language.ts';

/** The same texts in another language: every text may say something else. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** One set of texts in every language; their shape is that of the Indonesian ones, with whose file its type stands. */
export const textsOf = <T>(texts: Readonly<Record<Language, T>>): Readonly<Record<Language, T>> =>
  texts;
