import { textsOf } from '../../i18n/texts-of.ts';
import { unfolding as en } from './texts.en.ts';
import { unfolding as id, type UnfoldingTexts } from './texts.id.ts';

/** What the lesson on unfolding says; fetched with it. */
export const unfoldingTexts = textsOf<UnfoldingTexts>({ id, en });
