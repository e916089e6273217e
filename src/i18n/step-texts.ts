import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { step as en } from './en/step.ts';
import { step as id } from './id/step.ts';

/** What the step screen says, apart from the catalogue: the home page does not need it. */
export type StepTexts = Widened<typeof id>;

export const stepTexts: Readonly<Record<Language, StepTexts>> = { id, en };
