import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { computation as en } from './en/computation.ts';
import { computation as id } from './id/computation.ts';

/** What the computation says, apart from the catalogue: the home page does not need it. */
export type ComputationTexts = Widened<typeof id>;

export const computationTexts: Readonly<Record<Language, ComputationTexts>> = { id, en };
