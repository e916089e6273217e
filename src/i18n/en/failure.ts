import type { FailureTexts } from '../id/failure.ts';

/** That a training failed. */
export const failure: FailureTexts = {
  sentence: (subject, found, wanted) =>
    `The training stopped. ${subject}: found ${found}, wanted ${wanted}.`,
  other: 'The training stopped because of an error of the program. Start it again.',
  lost: 'The training stopped: its process was lost twice and got nowhere in between. The model may be too large for this device; try a smaller one.',
  noWorker:
    'The training cannot start: its process could not be loaded. Reload the page, then try again.',
};
