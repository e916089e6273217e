import type { Example, Numbers } from '../example/example.ts';
import type { Sequence } from '../example/sequence.ts';
import type { Language, Texts } from '../notation/language.ts';
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

/** What a lecture slide printed, and why it differs where it does. */
export interface Slide {
  readonly printed: readonly Printed[];
  readonly causes: Readonly<Record<string, Cause>>;
}

/** The values of one node as printed, digit for digit; `null` where the slide leaves one out. */
export interface Printed {
  /** Node name as on the tape (`W_xh x`, `W_hh h_prev + b_h`, `a`, `h`, `logits`, `exp`, `S`, `y`) and timestep. */
  readonly node: string;
  readonly t: number;
  readonly values: readonly (string | null)[];
  readonly page: 'table' | 'longhand';
  /** Key of the cause that explains what differs here. */
  readonly cause?: string;
}

/** How the slide went to its number; recomputed from the trace, never typed in. */
export type Recipe =
  | {
      /** The slide divided a node by a number that belongs to another timestep. */
      readonly kind: 'quotient';
      readonly over: string;
      readonly under: string;
      readonly underTimestep: number;
    }
  | {
      /** The slide went on with a value that it had rounded. */
      readonly kind: 'rounded';
      readonly node: string;
      readonly t: number;
      readonly decimals: number;
    }
  | {
      /** The slide computed with more digits of the weights than it prints. */
      readonly kind: 'weights';
      readonly parameters: Readonly<Record<string, Numbers>>;
    };

export interface Cause {
  readonly recipe: Recipe;
  readonly why: Texts;
}
