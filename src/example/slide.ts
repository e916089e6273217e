import type { Texts } from '../notation/language.ts';
import type { Numbers } from './example.ts';

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
