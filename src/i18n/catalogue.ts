import type { Language } from '../notation/language.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** The same texts in another language: every text may say something else. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The shape of a catalogue: that of the Indonesian one. Texts with values in them are functions. */
export type Catalogue = Widened<typeof id>;

const catalogues: Readonly<Record<Language, Catalogue>> = { id, en };

export const catalogueOf = (language: Language): Catalogue => catalogues[language];
