import type { TrainingTexts } from '../../i18n/id/training.ts';
import type { Words } from '../use-words.ts';

/** 12 s, 3 min, 2.5 h */
export function timeSentence(
  seconds: number,
  { texts, count, write }: Words<TrainingTexts>,
): string {
  if (seconds < 90) return texts.seconds(count(Math.max(1, Math.ceil(seconds))));
  return seconds < 5400
    ? texts.minutes(count(seconds / 60))
    : texts.hours(write(seconds / 3600, 1));
}
