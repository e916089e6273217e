import { textsOf } from '../../i18n/texts-of.ts';
import { names as en } from './texts.en.ts';
import { names as id, type NamesTexts } from './texts.id.ts';

/** What the lab of names says; fetched with it. */
export const namesTexts = textsOf<NamesTexts>({ id, en });
