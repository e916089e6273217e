import type { TrainingTexts } from '../id/training.ts';

/** Whatever is trained: the buttons, how it goes, and what happens to it. */
export const training: TrainingTexts = {
  start: 'Start training',
  again: 'Train anew',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop here',
  discard: 'Cancel',

  statusLabel: 'How the training goes',
  status: {
    unread: 'Loading …',
    starting: 'Getting ready …',
    training: 'Training',
    paused: 'Paused',
    done: 'Done',
    failed: 'Stopped',
    cancelling: 'Cancelling …',
  },
  timeLeft: (time) => `${time} left`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,

  reopened: (from) =>
    `This training was cut off when the page was closed. It goes on from ${from}, with the numbers of an undisturbed run.`,
  workerLost: (from) =>
    `The training process was lost. It goes on from ${from}, with the numbers of an undisturbed run.`,
  elsewhere: 'This training is open in another tab. Go on there, or close that tab.',
  putAside: 'The kept training cannot be read. It was put aside; a new one can be started.',
  otherVersion:
    'The kept training was made by another version of Unroll and cannot go on here. It was put aside; a new one can be started.',
  notKept: 'This browser keeps nothing: the training is lost when the page is closed.',
  slow: 'WebAssembly SIMD is not available here: the training uses the TypeScript version, slower, with the same numbers.',

  refused: (subject, found, wanted) =>
    `The training stopped. ${subject}: found ${found}, wanted ${wanted}.`,
  other: 'The training stopped because of an error of the program. Start it again.',
  lost: 'The training stopped: its process was lost twice and got nowhere in between. The model may be too large for this device; try a smaller one.',
  noWorker:
    'The training cannot start: its process could not be loaded. Reload the page, then try again.',
};
