import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { functions as en } from './texts.en.ts';
import { functions as id } from './texts.id.ts';

/** What the lab of the numpy functions says; fetched with it. */
export type FunctionsTexts = Widened<typeof id>;

export const functionsTexts: Readonly<Record<Language, FunctionsTexts>> = { id, en };
