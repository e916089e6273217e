import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { kinds as en } from './en/kinds.ts';
import { kinds as id } from './id/kinds.ts';

/** What the page of the kinds of networks says; fetched with it. */
export type KindsTexts = Widened<typeof id>;

export const kindsTexts: Readonly<Record<Language, KindsTexts>> = { id, en };
