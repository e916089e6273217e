/** Nearer to ½ than this, an answer says nothing. */
const margin = 0.1;

export type Verdict = 'right' | 'wrong' | 'unsure';

/** How a probability answers a question whose answer is 1 or 0. */
export function judge(probability: number, truth: 0 | 1): Verdict {
  if (Math.abs(probability - 0.5) < margin) return 'unsure';
  return probability > 0.5 === (truth === 1) ? 'right' : 'wrong';
}
