import { briefNumber, formatNumber, fullNumber } from '../../notation/number.ts';
import type { Run } from '../../store/stage.ts';
import type { ValueRef } from '../../trace/block.ts';

/** A value of the trace as it is printed. */
export function printText(
  run: Run,
  of: ValueRef,
  decimals: 0 | 3 | 4 | 'brief',
  small: 'zero' | 'scientific',
): string {
  if (decimals === 'brief') return briefNumber(run.numberOf(of), { decimals: 4, comma: run.comma });
  return formatNumber(run.numberOf(of), { decimals, comma: run.comma }, small);
}

/** The same in full, which is what gets copied. */
export const printFull = ({ numberOf, comma }: Run, of: ValueRef): string =>
  fullNumber(numberOf(of), comma);
