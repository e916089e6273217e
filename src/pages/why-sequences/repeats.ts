import { graphemesOf } from '../../engine/graphemes.ts';

/** A letter that is read more than once, and at which timesteps from 1. */
export interface Repeat {
  readonly letter: string;
  readonly at: readonly number[];
}

/** The letters of a word that are read more than once when each has to say the next; the last one is never read. */
export function repeatsIn(word: string): readonly Repeat[] {
  const read = graphemesOf(word).slice(0, -1);
  return [...new Set(read)]
    .map((letter) => ({
      letter,
      at: read.flatMap((each, index) => (each === letter ? [index + 1] : [])),
    }))
    .filter(({ at }) => at.length > 1);
}
