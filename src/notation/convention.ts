import { entryOf } from '../engine/entry-of.ts';
import type { Formula } from '../engine/formula.ts';

/** A symbol without its timestep: base letter and what stands below it. */
export interface SymbolName {
  readonly base: string;
  readonly sub?: string;
  /** Upright, as for words (net, loss). */
  readonly upright?: boolean;
  /** What is left of the symbol to 1, written 1 − Γ: a course names the opposite of what the engine computes. */
  readonly isRest?: boolean;
  /** The symbol with a minus, −W: a course has the same weights with the opposite sign. */
  readonly isNegative?: boolean;
}

/** A parameter that a course writes as several: PyTorch's b_ih + b_hh. The values are those of the whole formula. */
export interface Rewrite {
  readonly formula: Formula<SymbolName>;
  /** The symbol in it that is 0 here, which is said where it is written. */
  readonly zero: SymbolName;
}

export const conventionIds = ['slides', 'names', 'hello', 'coursera', 'keras', 'pytorch'] as const;
export type ConventionId = (typeof conventionIds)[number];

/** How a course writes the names of the engine. */
export interface Convention {
  readonly id: ConventionId;
  readonly symbols: Readonly<Record<string, SymbolName>>;
  /** Where a timestep stands: below as in h₂, or above in angle brackets as in a⟨2⟩. */
  readonly time: 'sub' | 'angle';
  /** Names of parameters that are written out where they take part in the equation of a layer. */
  readonly rewrites: Readonly<Record<string, Rewrite>>;
  /** Weights of the input that are written as one with those of the state, applied to both: W_f [a, x]. */
  readonly joins: Readonly<Record<string, SymbolName>>;
}

/** The symbol of a name: from the convention, else letters before the first `_` with the rest below. */
export function symbolOfName({ symbols }: Convention, name: string): SymbolName {
  const known = entryOf(symbols, name);
  if (known !== undefined) return known;
  const [base = name, ...rest] = name.split('_');
  return rest.length === 0 ? { base } : { base, sub: rest.join('_') };
}
