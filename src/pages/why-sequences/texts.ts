import { textsOf } from '../../i18n/texts-of.ts';
import { whySequences as en } from './texts.en.ts';
import { whySequences as id, type WhySequencesTexts } from './texts.id.ts';

/** What the lesson on sequences says; fetched with it. */
export const whySequencesTexts = textsOf<WhySequencesTexts>({ id, en });
