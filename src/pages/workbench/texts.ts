import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { bench as en } from './texts.en.ts';
import { bench as id } from './texts.id.ts';

/** What the workbench says; fetched with it. */
export type BenchTexts = Widened<typeof id>;

export const benchTexts: Readonly<Record<Language, BenchTexts>> = { id, en };
