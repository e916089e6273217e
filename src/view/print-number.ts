import { formatNumber, fullNumber } from '../notation/number.ts';
import type { ValueRef } from '../trace/block.ts';
import type { Run } from './scenery.tsx';

/** A value of the trace as it is printed, and in full. */
export function printNumber(
  { numberOf, comma }: Run,
  of: ValueRef,
  decimals: 0 | 3 | 4 | 'full',
  small: 'zero' | 'scientific',
): { readonly text: string; readonly full: string } {
  const value = numberOf(of);
  const full = fullNumber(value, comma);
  const text = decimals === 'full' ? full : formatNumber(value, { decimals, comma }, small);
  return { text, full };
}
