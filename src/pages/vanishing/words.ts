import type { Chart } from './chart.ts';

/** A word of the sentence under the axis, in px. */
export interface PlacedWord {
  readonly word: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** First and last word: those that belong together. */
  readonly isEnd: boolean;
}

/**
 * A sentence under the timesteps: word by word where there is one for each, else its two ends. `left` and `right` are where
 * the axis begins and ends.
 */
export function placeWords(
  words: readonly string[],
  across: Chart['across'],
  left: number,
  right: number,
): readonly PlacedWord[] {
  const last = words.length - 1;
  const isWhole = across.length === words.length && across.at(-1)?.t === words.length;
  return words.flatMap((word, index): readonly PlacedWord[] => {
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const isEnd = anchor !== 'middle';
    const ends = index === 0 ? left : right;
    if (isWhole) return [{ word, x: isEnd ? ends : (across[index]?.x ?? 0), anchor, isEnd }];
    if (!isEnd) return [];
    return [{ word: index === 0 ? `${word} …` : `… ${word}`, x: ends, anchor, isEnd }];
  });
}
