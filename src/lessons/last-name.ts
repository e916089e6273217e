import type { Sequence } from '../example/sequence.ts';
import type { Trial } from './beside.ts';

const tokens = ['A', 'J', '.'] as const;
const names = ['A', 'J'] as const;

/**
 * The task of the lessons on gates: which name came last? All 54 sequences of so many tokens, at least 4: a name, three
 * free tokens, then words that name nobody (".").
 */
export const lastNameSequences = (length: number): readonly Sequence[] =>
  names.flatMap((first) =>
    tokens.flatMap((a) =>
      tokens.flatMap((b) => tokens.map((c) => lastName([first, a, b, c], length))),
    ),
  );

/** A sequence that goes on with "." up to the length; only its last timestep has a target. */
export function lastName(begin: readonly string[], length: number): Sequence {
  const inputs = [...begin, ...Array.from({ length: length - begin.length }, () => '.')];
  const name = begin.findLast((token) => token !== '.') ?? null;
  return { inputs, targets: inputs.map((_, at) => (at === length - 1 ? name : null)) };
}

/** Tokens of a lesson's own sequence. */
const own = 6;

/**
 * With the sequences that the networks were trained on, and longer ones that they have never seen; of these the walked one is what a network that always says J gets wrong.
 */
export const lastNameTrials: readonly Trial[] = [own, 10, 20].map((length) => ({
  tokens: length,
  sequences: lastNameSequences(length),
  walked: lastName(length === own ? ['A', '.', 'J'] : ['J', '.', 'A'], length),
}));
