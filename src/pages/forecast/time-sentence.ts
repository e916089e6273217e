import type { Words } from '../../parts/use-words.ts';
import type { ForecastTexts } from './texts.id.ts';

/** 12 s, 3 min, 2.5 h */
export function timeSentence(
  seconds: number,
  { texts, count, write }: Words<ForecastTexts>,
): string {
  if (seconds < 90) return texts.seconds(count(Math.max(1, seconds)));
  return seconds < 5400
    ? texts.minutes(count(seconds / 60))
    : texts.hours(write(seconds / 3600, 1));
}
