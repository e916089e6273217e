import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { unfolding as en } from './en/unfolding.ts';
import { unfolding as id } from './id/unfolding.ts';

/** What the lesson on unfolding says; fetched with it. */
export type UnfoldingTexts = Widened<typeof id>;

export const unfoldingTexts: Readonly<Record<Language, UnfoldingTexts>> = { id, en };
