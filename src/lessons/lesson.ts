import type { Example } from '../example/example.ts';
import type { Sequence } from '../example/sequence.ts';
import type { Slide } from '../example/slide.ts';
import type { Language } from '../notation/language.ts';
import type { Beside } from './beside.ts';
import type { Card, CardText } from './card.ts';

/** A worked example with everything that is said about it. Data only; found by the index. */
export interface Lesson extends Omit<Card, 'text'> {
  readonly example: Example;
  /** How symbols are written: id of a convention in `notation/`. */
  readonly convention: 'slides' | 'names' | 'hello';
  readonly text: Readonly<Record<Language, LessonText>>;
  /** Numbers that the engine must reach, checked by a test. */
  readonly expect: { readonly loss: number; readonly updatedLoss?: number };
  readonly slide?: Slide;
  /** Sequences that the network was never trained on, to try it with; each with what it should say. */
  readonly heldOut?: readonly Sequence[];
  readonly beside?: Beside;
}

export interface LessonText extends CardText {
  /** The names of the parts, read in 60 seconds. */
  readonly parts: readonly { readonly term: string; readonly meaning: string }[];
  /** Said at single steps, by the step's position (`f2.W_hh`, `b3.dh`), beside the caption. */
  readonly notes: Readonly<Record<string, string>>;
  readonly summary: readonly string[];
  readonly recall: readonly Recall[];
  /** Where the example stands in the course. */
  readonly source: string;
}

export interface Recall {
  readonly question: string;
  readonly options: readonly Option[];
  /** Index of the right option. */
  readonly answer: number;
}

export interface Option {
  readonly text: string;
  /** Why it is right; or what speaks against it, which does not name the right one. */
  readonly why: string;
}
