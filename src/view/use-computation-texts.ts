import { type ComputationTexts, computationTexts } from '../i18n/computation-texts.ts';
import { useStore } from '../store/store.ts';

/** What the computation says in the reader's language. */
export const useComputationTexts = (): ComputationTexts =>
  computationTexts[useStore(({ language }) => language)];
