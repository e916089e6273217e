import { symbolPiece, writeFormula } from '../notation/write-formula.ts';
import type { Written } from '../notation/written.ts';
import type { Step } from '../timeline/step.ts';
import { type BlockRef, numberAt, refText, type ValueRef } from '../trace/block.ts';
import type { Trace } from '../trace/trace.ts';
import { givesAsPrinted } from './as-printed.ts';
import { stepElement } from './step-formula.ts';

/** The sum behind one element of a step's result, written out. */
export interface RowSum {
  readonly result: ValueRef;
  readonly sum: Written<ValueRef>;
  /** Every number in it, and the result. */
  readonly lit: ReadonlySet<string>;
  /** Whether the terms as printed give the result as printed; else ≈ stands between them. */
  readonly isExact: boolean;
}

/** Writes element (i, j) of a result out as the sum of its terms, each a reference to a number of the trace. */
export function rowSum(
  trace: Trace,
  step: Step,
  block: BlockRef,
  place: { readonly i: number; readonly j: number },
  decimals: number,
  number: (value: number) => string,
): RowSum | undefined {
  const { program, epoch } = trace;
  const result: ValueRef = { ...block, epoch, ...place };
  const formula = stepElement(program, step, block, epoch, place.i, place.j);
  const lit = new Set([refText(result)]);
  const { written: sum } = writeFormula<ValueRef, ValueRef>(formula, {
    leaf: (ref) => {
      lit.add(refText(ref));
      return symbolPiece(ref);
    },
    times: '·',
    isSingle: () => false,
    number,
  });
  const numberOf = (ref: ValueRef): number => numberAt(trace, ref);
  const isExact = givesAsPrinted(formula, numberOf, numberOf(result), decimals);
  return { result, sum, lit, isExact };
}
