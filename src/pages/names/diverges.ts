import type { Progress } from './job.ts';

/** How many times the loss of guessing evenly a training has to be off before the reader is told. */
const tolerance = 1.5;

/** Whether a training gets worse: its smoothed loss per character is far above ln V, that of guessing evenly. */
export function diverges({ log, vocabulary }: Pick<Progress, 'log' | 'vocabulary'>): boolean {
  const loss = log.last?.smoothPerCharacter ?? 0;
  return vocabulary.length > 1 && loss > tolerance * Math.log(vocabulary.length);
}
