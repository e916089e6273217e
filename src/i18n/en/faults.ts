import { faultPhrases } from '../../engine/fault.ts';

/** What is wrong with an example file. */
export const faults = {
  sentence: (subject: string, found: string, wanted: string) =>
    `The example cannot be opened. ${subject}: found ${found}, wanted ${wanted}.`,
  phrases: faultPhrases,
};
