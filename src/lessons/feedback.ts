import type { Feedback, InputEntry } from './example.ts';

/** Whether an input is the output before. */
export const isFeedback = (entry: InputEntry): entry is Feedback =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry);
