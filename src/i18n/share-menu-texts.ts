import { shareMenu as en } from './en/share-menu.ts';
import { shareMenu as id, type ShareMenuTexts } from './id/share-menu.ts';
import { textsOf } from './texts-of.ts';

/** What the menu for sharing says; fetched with it, so that the home page does not carry it. */
export const shareMenuTexts = textsOf<ShareMenuTexts>({ id, en });
