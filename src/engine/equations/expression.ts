/** An equation of the engine's language, as a tree; `from`…`to` is where it stands in its line. */
export type Expression = Span &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'call'; readonly fn: string; readonly of: readonly Expression[] }
    | { readonly kind: 'sum'; readonly terms: readonly SignedExpression[] }
    | {
        readonly kind: 'product';
        readonly how: 'apply' | 'elementwise' | 'divide' | 'power';
        readonly left: Expression;
        readonly right: Expression;
      }
  );

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SignedExpression {
  readonly sign: 1 | -1;
  readonly of: Expression;
}

/** `name = expression  # note` */
export interface Equation {
  readonly name: string;
  readonly expression: Expression;
  readonly text: string;
  readonly note: string;
  /** Line and column, from 1, at which `text` begins. */
  readonly at: { readonly line: number; readonly column: number };
}
