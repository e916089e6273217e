import type { Fault } from '../../engine/fault.ts';
import type { Corpus } from '../../training/language-model/corpus.ts';

/** What there is to learn from in a text. */
export interface TextSummary {
  readonly examples: number;
  /** V, the end of an example among them. */
  readonly kinds: number;
  /** Characters of the longest example. */
  readonly longest: number;
  readonly dropped: Corpus['dropped'];
  readonly cut: Corpus['cut'];
}

/** A fault as plain data, as another thread tells it. */
export type ToldFault = Pick<Fault, 'subject' | 'found' | 'wanted'>;

export type Summed = { readonly summary: TextSummary } | { readonly fault: ToldFault };
