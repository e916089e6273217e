import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { shareMenu as en } from './en/share-menu.ts';
import { shareMenu as id } from './id/share-menu.ts';

/** What the menu for sharing says; fetched with it, so that the home page does not carry it. */
export type ShareMenuTexts = Widened<typeof id>;

export const shareMenuTexts: Readonly<Record<Language, ShareMenuTexts>> = { id, en };
