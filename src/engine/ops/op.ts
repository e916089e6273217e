import type { Formula, Shape } from '../formula.ts';

/** Where the rows × columns numbers of a node lie in the trace's one array, row after row. */
export interface Slot extends Shape {
  readonly offset: number;
}

/** What a formula of an operation speaks of: a quantity of its output or of its k-th input. */
export interface Place {
  readonly of: 'output' | number;
  readonly quantity: 'value' | 'gradient' | 'local';
}

/**
 * An operation on vectors and matrices. `forward` fills the output, `backward` adds the contribution of this
 * operation to the gradient of its k-th input, and the formulas say the same two things for the reader;
 * a contract test holds each formula against the loop beside it.
 */
export interface Op {
  readonly name: string;
  /** Shape of the output; undefined where the inputs do not fit. */
  shape(inputs: readonly Shape[]): Shape | undefined;
  forward(v: Float64Array, out: Slot, ins: readonly Slot[]): void;
  /** Adds to `into`, from index `at` on. `dy` holds the output's gradient at the output's own offset. */
  backward(
    v: Float64Array,
    out: Slot,
    ins: readonly Slot[],
    k: number,
    dy: Float64Array,
    into: Float64Array,
    at: number,
  ): void;
  /** Whether a gradient flows to input k. */
  flowsTo(k: number): boolean;
  formula(inputs: readonly Shape[]): Formula<Place>;
  gradient(k: number, inputs: readonly Shape[]): Formula<Place>;
  /** Whether its output counts as an input of the network: gradients come to it and go no further. */
  readonly stops?: boolean;
  /** The local derivative d output / d input 0 of an elementwise function. */
  readonly local?: Formula<Place>;
}

export const input = (k: number): Formula<Place> => ({
  kind: 'leaf',
  leaf: { of: k, quantity: 'value' },
});
export const output: Formula<Place> = { kind: 'leaf', leaf: { of: 'output', quantity: 'value' } };
export const upstream: Formula<Place> = {
  kind: 'leaf',
  leaf: { of: 'output', quantity: 'gradient' },
};
export const localDerivative: Formula<Place> = {
  kind: 'leaf',
  leaf: { of: 'output', quantity: 'local' },
};

export const sizeOf = ({ rows, columns }: Shape): number => rows * columns;
export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;
export const sameShape = (a: Shape, b: Shape): boolean =>
  a.rows === b.rows && a.columns === b.columns;
export const single: Shape = { rows: 1, columns: 1 };
