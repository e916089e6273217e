import { failure as en } from './en/failure.ts';
import { type FailureTexts, failure as id } from './id/failure.ts';
import { textsOf } from './texts-of.ts';

/** What a page that trains says of a training that failed; fetched with it. */
export const failureTexts = textsOf<FailureTexts>({ id, en });
