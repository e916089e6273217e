import { step as en } from './en/step.ts';
import { step as id, type StepTexts } from './id/step.ts';
import { textsOf } from './texts-of.ts';

/** What the step screen says, apart from the catalogue: the home page does not need it. */
export const stepTexts = textsOf<StepTexts>({ id, en });
