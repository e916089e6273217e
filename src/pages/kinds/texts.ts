import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { kinds as en } from './texts.en.ts';
import { kinds as id } from './texts.id.ts';

/** What the page of the kinds of networks says; fetched with it. */
export type KindsTexts = Widened<typeof id>;

export const kindsTexts: Readonly<Record<Language, KindsTexts>> = { id, en };
