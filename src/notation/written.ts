/** A formula as it is laid out on a line, before it becomes LaTeX, text runs or elements of the page. */
export type Written<L> =
  | { readonly kind: 'leaf'; readonly leaf: L }
  | { readonly kind: 'text'; readonly text: string; readonly upright?: boolean }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'row'; readonly parts: readonly Written<L>[] }
  | { readonly kind: 'group'; readonly of: Written<L> }
  | { readonly kind: 'fraction'; readonly over: Written<L>; readonly under: Written<L> }
  | {
      readonly kind: 'scripts';
      readonly base: Written<L>;
      readonly sub?: Written<L>;
      readonly sup?: Written<L>;
    }
  | { readonly kind: 'root'; readonly of: Written<L> }
  /** A brace below with a name under it. */
  | { readonly kind: 'brace'; readonly of: Written<L>; readonly label: Written<L> }
  /** The part that runs now, in full ink. */
  | { readonly kind: 'ink'; readonly of: Written<L> };

export type Sign = '+' | '−' | '=' | '≈' | '·' | '⊙' | '×' | ',' | 'Σ' | 'apply';

export const written = <L>(leaf: L): Written<L> => ({ kind: 'leaf', leaf });
export const word = (text: string): Written<never> => ({ kind: 'text', text, upright: true });
export const letter = (text: string): Written<never> => ({ kind: 'text', text });
export const sign = (of: Sign): Written<never> => ({ kind: 'sign', sign: of });
export const row = <L>(...parts: readonly Written<L>[]): Written<L> =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'row', parts };
export const ink = <L>(of: Written<L>): Written<L> => ({ kind: 'ink', of });
