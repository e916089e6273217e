import type { Feedback, InputEntry } from './example.ts';

/** Whether an input is the output before. */
export const isFeedback = (entry: InputEntry): entry is Feedback =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry);

/** Whether an input is an output before that was drawn from its probabilities. */
export const isSampled = (entry: InputEntry): boolean =>
  isFeedback(entry) && entry.pick === 'sample';
