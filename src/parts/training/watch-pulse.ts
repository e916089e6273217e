/** Ms between two looks, and looks without a sign of life after which a worker is taken for lost. */
const look = 1000;
const patience = 6;

export interface Pulse {
  /** A sign of life. */
  readonly beat: () => void;
  readonly stop: () => void;
}

/**
 * Watches a worker that reports several times a second while it is busy. Looks are counted, not milliseconds: a laptop
 * that was asleep has lost nothing.
 */
export function watchPulse(isBusy: () => boolean, onLost: () => void): Pulse {
  let silent = 0;
  const timer = setInterval(() => {
    silent = isBusy() ? silent + 1 : 0;
    if (silent < patience) return;
    silent = 0;
    onLost();
  }, look);
  return {
    beat: () => {
      silent = 0;
    },
    stop: () => clearInterval(timer),
  };
}
