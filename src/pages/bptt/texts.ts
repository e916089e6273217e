import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { bptt as en } from './texts.en.ts';
import { bptt as id } from './texts.id.ts';

/** What the lab of backpropagation through time says; fetched with it. */
export type BpttTexts = Widened<typeof id>;

export const bpttTexts: Readonly<Record<Language, BpttTexts>> = { id, en };
