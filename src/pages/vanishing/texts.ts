import { textsOf } from '../../i18n/texts-of.ts';
import { vanishing as en } from './texts.en.ts';
import { vanishing as id, type VanishingTexts } from './texts.id.ts';

/** What the lab of vanishing gradients says; fetched with it. */
export const vanishingTexts = textsOf<VanishingTexts>({ id, en });
