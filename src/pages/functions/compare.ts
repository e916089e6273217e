import { numberOf, partOf } from './array.ts';
import type { Print } from './prints.ts';
import { sizes } from './recipe.ts';
import { type FunctionRun, resultOf } from './run.ts';

/** One printed number beside ours. */
export interface Compared {
  /** Index of the number in the printed line. */
  readonly index: number;
  readonly printed: string;
  readonly ours: number;
  /** Ours with as many decimals as are printed; numpy leaves out zeros at the end. */
  readonly written: string;
  /** How many leading characters of both agree. */
  readonly agreeing: number;
  /** Significant digits that are printed, and how many of them are ours. */
  readonly digits: number;
  readonly right: number;
  readonly verdict: 'equal' | 'rounding' | 'differs';
}

/** The numbers of our run that a printed line is about. */
export function oursOf(run: FunctionRun, { of, at, isOneStep = false }: Print): readonly number[] {
  const result = resultOf(run, of);
  if (!isOneStep) return [...partOf(result, at).values];
  return Array.from({ length: sizes.m }, (_, k) => numberOf(result, [...at, k, 0]));
}

/** Every number of a printed line beside ours. */
export function comparePrint(run: FunctionRun, print: Print): readonly Compared[] {
  const ours = oursOf(run, print);
  return print.says.map((printed, index) =>
    compareNumber(printed, ours[index] ?? Number.NaN, index),
  );
}

/** More decimals than this are all that a double has; the last digit of one depends on the order of a sum. */
const shortest = 9;

export function compareNumber(printed: string, ours: number, index = 0): Compared {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const isShort = decimals < shortest;
  // numpy prints 8 decimals and leaves out zeros at the end: 0.0036921 stands for 0.00369210
  const written = isShort ? trimmed(ours.toFixed(8), decimals) : ours.toFixed(decimals);
  const agreeing = commonStart(printed, written);
  const digits = significant(printed);
  const error = Math.abs(Number(printed) - ours);
  const isEqual = isShort ? error <= 0.5e-8 * (1 + 1e-6) : printed === written;
  const isRounding = error <= Math.max(1e-13 * Math.abs(ours), 1e-15);
  return {
    index,
    printed,
    ours,
    written,
    agreeing,
    digits,
    right: isEqual ? digits : significant(printed.slice(0, agreeing)),
    verdict: isEqual ? 'equal' : isRounding ? 'rounding' : 'differs',
  };
}

/** Without the zeros at the end, but no shorter than what it is compared with. */
function trimmed(text: string, decimals: number): string {
  const least = text.indexOf('.') + 1 + decimals;
  let end = text.length;
  while (end > least && text[end - 1] === '0') end--;
  return text.slice(0, end);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Digits from the first that is not 0 on. */
const significant = (text: string): number => text.replace(/[-.]/g, '').replace(/^0+/, '').length;
