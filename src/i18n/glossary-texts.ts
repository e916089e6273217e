import { glossary as en } from './en/glossary.ts';
import { type GlossaryTexts, glossary as id } from './id/glossary.ts';
import { textsOf } from './texts-of.ts';

/** What the glossary says around its terms; fetched with it. */
export const glossaryTexts = textsOf<GlossaryTexts>({ id, en });
