import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { names as en } from './texts.en.ts';
import { names as id } from './texts.id.ts';

/** What the lab of names says; fetched with it. */
export type NamesTexts = Widened<typeof id>;

export const namesTexts: Readonly<Record<Language, NamesTexts>> = { id, en };
