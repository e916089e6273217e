import { type StepTexts, stepTexts } from '../i18n/step-texts.ts';
import { useStore } from '../store/store.ts';

/** What the step screen says in the reader's language. */
export const useStepTexts = (): StepTexts => stepTexts[useStore(({ language }) => language)];
