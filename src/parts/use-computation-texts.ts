import { computationTexts } from '../i18n/computation-texts.ts';
import type { ComputationTexts } from '../i18n/id/computation.ts';
import { useLanguage } from './use-language.ts';

/** What the computation says in the reader's language. */
export const useComputationTexts = (): ComputationTexts => computationTexts[useLanguage()];
