import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { counting as en } from './en/counting.ts';
import { counting as id } from './id/counting.ts';

/** What the parameter counter says; fetched with it. */
export type CountingTexts = Widened<typeof id>;

export const countingTexts: Readonly<Record<Language, CountingTexts>> = { id, en };
