import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { names as en } from './en/names.ts';
import { names as id } from './id/names.ts';

/** What the lab of names says; fetched with it. */
export type NamesTexts = Widened<typeof id>;

export const namesTexts: Readonly<Record<Language, NamesTexts>> = { id, en };
