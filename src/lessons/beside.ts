import type { Example } from '../example/example.ts';
import type { Sequence } from '../example/sequence.ts';

/** Trained networks on one task, set beside each other. */
export interface Beside {
  /** That of the lesson first; named as Keras writes a layer. */
  readonly networks: readonly { readonly name: string; readonly example: Example }[];
  /** What they are tried with; the first is what they were trained on. */
  readonly trials: readonly Trial[];
}

/** Sequences of one length, and the one of them that is walked. */
export interface Trial {
  readonly tokens: number;
  readonly sequences: readonly Sequence[];
  readonly walked: Sequence;
}
