import { type StepTexts, stepTexts } from '../i18n/step-texts.ts';
import { useLanguage } from './use-slice.ts';

/** What the step screen says in the reader's language. */
export const useStepTexts = (): StepTexts => stepTexts[useLanguage()];
