import type { StepTexts } from '../i18n/id/step.ts';
import { stepTexts } from '../i18n/step-texts.ts';
import { useLanguage } from './use-language.ts';

/** What the step screen says in the reader's language. */
export const useStepTexts = (): StepTexts => stepTexts[useLanguage()];
