/**
 * A formula tree. The leaves L are named by whoever builds it: places of an operation, blocks of a trace,
 * single elements. `notation/` prints it; `elementOf` picks one element out of it; `evaluate` computes it.
 */
export type Formula<L> =
  | { readonly kind: 'leaf'; readonly leaf: L }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Term<L>[] }
  | {
      readonly kind: 'product';
      readonly how: 'matrix' | 'elementwise';
      readonly factors: readonly Formula<L>[];
    }
  | { readonly kind: 'quotient'; readonly over: Formula<L>; readonly under: Formula<L> }
  | { readonly kind: 'apply'; readonly fn: FunctionName; readonly of: Formula<L> }
  | { readonly kind: 'power'; readonly of: Formula<L>; readonly exponent: Formula<L> }
  | {
      readonly kind: 'extreme';
      readonly which: 'min' | 'max';
      readonly of: readonly Formula<L>[];
    }
  | { readonly kind: 'transpose'; readonly of: Formula<L> }
  /** [a; b]: one column above the other. */
  | { readonly kind: 'stack'; readonly of: readonly Formula<L>[] }
  /** So many rows of a column, from row `from` (0 is the first). */
  | {
      readonly kind: 'slice';
      readonly of: Formula<L>;
      readonly from: number;
      readonly rows: number;
    }
  /**
   * One-hot: 1 at the largest of the numbers or, given a uniform number, at the one drawn with them as probabilities.
   * With `at`, the one element of it.
   */
  | {
      readonly kind: 'pick';
      readonly of: readonly Formula<L>[];
      readonly by: Formula<L> | undefined;
      readonly at: number | undefined;
    }
  | { readonly kind: 'total'; readonly of: Formula<L> };

export interface Term<L> {
  readonly sign: 1 | -1;
  readonly of: Formula<L>;
}

/** Functions of one number that a formula may apply. */
export const functions = {
  tanh: Math.tanh,
  sigmoid: (a: number) => (a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a))),
  relu: (a: number) => (a > 0 ? a : 0),
  linear: (a: number) => a,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  step: (a: number) => (a > 0 ? 1 : 0),
} as const;

export type FunctionName = keyof typeof functions;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const leaf = <L>(of: L): Formula<L> => ({ kind: 'leaf', leaf: of });
export const number = (value: number): Formula<never> => ({ kind: 'number', value });
export const plus = <L>(...of: readonly Formula<L>[]): Formula<L> => ({
  kind: 'sum',
  terms: of.map((each) => ({ sign: 1, of: each })),
});
export const minus = <L>(a: Formula<L>, b: Formula<L>): Formula<L> => ({
  kind: 'sum',
  terms: [
    { sign: 1, of: a },
    { sign: -1, of: b },
  ],
});
export const matrixProduct = <L>(...factors: readonly Formula<L>[]): Formula<L> => ({
  kind: 'product',
  how: 'matrix',
  factors,
});
export const times = <L>(...factors: readonly Formula<L>[]): Formula<L> => ({
  kind: 'product',
  how: 'elementwise',
  factors,
});
export const over = <L>(a: Formula<L>, b: Formula<L>): Formula<L> => ({
  kind: 'quotient',
  over: a,
  under: b,
});
export const apply = <L>(fn: FunctionName, of: Formula<L>): Formula<L> => ({
  kind: 'apply',
  fn,
  of,
});
export const square = <L>(of: Formula<L>): Formula<L> => ({
  kind: 'power',
  of,
  exponent: number(2),
});
export const transpose = <L>(of: Formula<L>): Formula<L> => ({ kind: 'transpose', of });
export const total = <L>(of: Formula<L>): Formula<L> => ({ kind: 'total', of });

/** The formula with every leaf replaced by what `put` gives for it. */
export function mapLeaves<L, M>(formula: Formula<L>, put: (leaf: L) => Formula<M>): Formula<M> {
  const map = (of: Formula<L>): Formula<M> => mapLeaves(of, put);
  switch (formula.kind) {
    case 'leaf':
      return put(formula.leaf);
    case 'number':
      return formula;
    case 'sum':
      return { ...formula, terms: formula.terms.map(({ sign, of }) => ({ sign, of: map(of) })) };
    case 'product':
      return { ...formula, factors: formula.factors.map(map) };
    case 'extreme':
    case 'stack':
      return { ...formula, of: formula.of.map(map) };
    case 'pick':
      return { ...formula, of: formula.of.map(map), by: formula.by && map(formula.by) };
    case 'quotient':
      return { ...formula, over: map(formula.over), under: map(formula.under) };
    case 'power':
      return { ...formula, of: map(formula.of), exponent: map(formula.exponent) };
    default:
      return { ...formula, of: map(formula.of) };
  }
}

/** Every leaf, from left to right. */
export function leavesOf<L>(formula: Formula<L>): readonly L[] {
  const found: L[] = [];
  mapLeaves(formula, (each) => {
    found.push(each);
    return leaf(each);
  });
  return found;
}
