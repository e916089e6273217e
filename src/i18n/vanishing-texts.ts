import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { vanishing as en } from './en/vanishing.ts';
import { vanishing as id } from './id/vanishing.ts';

/** What the lab of vanishing gradients says; fetched with it. */
export type VanishingTexts = Widened<typeof id>;

export const vanishingTexts: Readonly<Record<Language, VanishingTexts>> = { id, en };
