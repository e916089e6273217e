import { computation as en } from './en/computation.ts';
import { type ComputationTexts, computation as id } from './id/computation.ts';
import { textsOf } from './texts-of.ts';

/** What the computation says, apart from the catalogue: the home page does not need it. */
export const computationTexts = textsOf<ComputationTexts>({ id, en });
