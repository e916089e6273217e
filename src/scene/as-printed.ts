import type { Formula } from '../engine/formula.ts';
import { evaluate } from '../engine/formula-element.ts';
import { asPrinted } from '../notation/number.ts';

/** Whether terms as they are printed in an equation give its result as printed; else ≈ stands between them. */
export function givesAsPrinted<E>(
  formula: Formula<E>,
  numberOf: (term: E) => number,
  result: number,
  decimals: number,
): boolean {
  const print = (value: number): number => asPrinted(value, decimals, 'scientific');
  return print(evaluate(formula, (term) => print(numberOf(term)))) === print(result);
}
