import { textsOf } from '../../i18n/texts-of.ts';
import { kinds as en } from './texts.en.ts';
import { kinds as id, type KindsTexts } from './texts.id.ts';

/** What the page of the kinds of networks says; fetched with it. */
export const kindsTexts = textsOf<KindsTexts>({ id, en });
