import { textsOf } from '../../i18n/texts-of.ts';
import { counting as en } from './texts.en.ts';
import { type CountingTexts, counting as id } from './texts.id.ts';

/** What the parameter counter says; fetched with it. */
export const countingTexts = textsOf<CountingTexts>({ id, en });
