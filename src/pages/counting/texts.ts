import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { counting as en } from './texts.en.ts';
import { counting as id } from './texts.id.ts';

/** What the parameter counter says; fetched with it. */
export type CountingTexts = Widened<typeof id>;

export const countingTexts: Readonly<Record<Language, CountingTexts>> = { id, en };
