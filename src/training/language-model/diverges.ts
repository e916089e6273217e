/** How many times the loss of guessing evenly a training has to be off before the reader is told. */
const tolerance = 1.5;

/**
 * Whether a training gets worse: its smoothed loss per character is far above ln V, that of guessing evenly.
 * @param lossPerCharacter in nats
 * @param size V, how many characters there are
 */
export const diverges = (lossPerCharacter: number, size: number): boolean =>
  size > 1 && lossPerCharacter > tolerance * Math.log(size);
