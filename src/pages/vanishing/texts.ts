import type { Widened } from '../../i18n/catalogue.ts';
import type { Language } from '../../notation/language.ts';
import { vanishing as en } from './texts.en.ts';
import { vanishing as id } from './texts.id.ts';

/** What the lab of vanishing gradients says; fetched with it. */
export type VanishingTexts = Widened<typeof id>;

export const vanishingTexts: Readonly<Record<Language, VanishingTexts>> = { id, en };
