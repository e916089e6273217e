import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { unfolding as en } from './texts.en.ts';
import { unfolding as id } from './texts.id.ts';

/** What the lesson on unfolding says; fetched with it. */
export type UnfoldingTexts = Widened<typeof id>;

export const unfoldingTexts: Readonly<Record<Language, UnfoldingTexts>> = { id, en };
