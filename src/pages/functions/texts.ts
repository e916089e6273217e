import { textsOf } from '../../i18n/texts-of.ts';
import { functions as en } from './texts.en.ts';
import { type FunctionsTexts, functions as id } from './texts.id.ts';

/** What the lab of the numpy functions says; fetched with it. */
export const functionsTexts = textsOf<FunctionsTexts>({ id, en });
