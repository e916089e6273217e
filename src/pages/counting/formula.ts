import { type Factor, type LayerWeights, sizeOf, type Weight, type WeightName } from './weights.ts';

/** One product of the sum: the numbers of a weight in one gate. */
export interface Term {
  readonly weight: WeightName;
  /** Empty symbols are plain counts: 2·H of two biases. */
  readonly factors: readonly Factor[];
}

/** outer · (term + term + …) = total, as in 4·(H·D + H·H + H). */
export interface Formula {
  /** Directions and gates, where there is more than one. */
  readonly outer: readonly Factor[];
  readonly terms: readonly Term[];
  readonly total: number;
}

/** The count of a layer as a formula, or undefined where it has no weights. */
export function formulaOf({ directions, weights }: LayerWeights): Formula | undefined {
  const [first] = weights;
  if (first === undefined) return undefined;
  const gates = first.gates.length;
  return {
    outer: [directions, gates].filter((count) => count > 1).map((value) => ({ value })),
    terms: weights.map((weight) => ({ weight: weight.name, factors: factorsOf(weight) })),
    total: directions * weights.reduce((sum, weight) => sum + sizeOf(weight), 0),
  };
}

/** H·D, H·H, H: columns first, as in the engine's shapes; a single row is left out. */
function factorsOf({ rows, columns }: Weight): readonly Factor[] {
  if (rows.symbol !== undefined) return rows.symbol === 'V' ? [rows, columns] : [columns, rows];
  return rows.value === 1 ? [columns] : [rows, columns];
}

/** The formula in symbols, or in numbers written by `write`: 4·(50·1 + 50·50 + 50). */
export function formulaText(
  { outer, terms }: Formula,
  as: 'symbols' | 'numbers',
  write: (count: number) => string,
): string {
  const one = ({ symbol, value }: Factor): string =>
    as === 'symbols' && symbol !== undefined ? symbol : write(value);
  const product = (factors: readonly Factor[]): string => factors.map(one).join('·');
  const sum = terms.map(({ factors }) => product(factors)).join(' + ');
  if (outer.length === 0) return sum;
  return `${product(outer)}·${terms.length > 1 ? `(${sum})` : sum}`;
}
