import { graphemesOf } from '../../engine/graphemes.ts';

/**
 * The least loss, in nats, that a network without memory can reach on the letters of a word: all that it can learn is how
 * often each letter follows another, so that it loses −log of that for every pair.
 */
export function memorylessFloor(word: string): number {
  const letters = graphemesOf(word);
  const pairs = letters.slice(1).map((next, at) => [letters[at], next] as const);
  return pairs.reduce((sum, [letter, next]) => {
    const seen = pairs.filter(([each]) => each === letter);
    const same = seen.filter(([, each]) => each === next);
    return sum - Math.log(same.length / seen.length);
  }, 0);
}
