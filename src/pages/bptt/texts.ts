import { textsOf } from '../../i18n/texts-of.ts';
import { bptt as en } from './texts.en.ts';
import { type BpttTexts, bptt as id } from './texts.id.ts';

/** What the lab of backpropagation through time says; fetched with it. */
export const bpttTexts = textsOf<BpttTexts>({ id, en });
