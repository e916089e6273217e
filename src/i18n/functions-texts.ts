import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { functions as en } from './en/functions.ts';
import { functions as id } from './id/functions.ts';

/** What the lab of the numpy functions says; fetched with it. */
export type FunctionsTexts = Widened<typeof id>;

export const functionsTexts: Readonly<Record<Language, FunctionsTexts>> = { id, en };
