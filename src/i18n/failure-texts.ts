import type { Language } from '../notation/language.ts';
import type { Widened } from './catalogue.ts';
import { failure as en } from './en/failure.ts';
import { failure as id } from './id/failure.ts';

/** What a page that trains says of a training that failed; fetched with it. */
export type FailureTexts = Widened<typeof id>;

export const failureTexts: Readonly<Record<Language, FailureTexts>> = { id, en };
