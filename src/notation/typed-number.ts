import { fullNumber } from './number.ts';

/**
 * The number that a reader typed, with decimal comma or point, plus, minus or true minus, and an exponent;
 * undefined where it cannot be read, or is too large for a double.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value + 0 : undefined; // −0 is 0
}

/** Whether a text may still become a number while it is typed: a sign, a decimal sign, an open exponent. */
export const isBeginning = (text: string): boolean =>
  /^\s*[+\-\u2212\u2013]?(\d*[.,]?|\d*[.,]?\d+e[+\-\u2212\u2013]?)\s*$/i.test(text);

/** Characters that a narrow field holds. */
const room = 6;

/** A number as it fits a narrow field: in full where it is short, else to as many digits as there is room for. */
export function shortNumber(value: number, comma: boolean): string {
  const full = fullNumber(value, comma);
  if (full.length <= room) return full;
  const shorter = [3, 2, 1].flatMap((digits) => [
    fullNumber(Number(value.toPrecision(digits)), comma),
    exponential(value, digits, comma),
  ]);
  return shorter.find(({ length }) => length <= room) ?? shorter.at(-1) ?? full;
}

function exponential(value: number, digits: number, comma: boolean): string {
  const text = value
    .toExponential(digits - 1)
    .replaceAll('-', '\u2212')
    .replace('+', '');
  return comma ? text.replace('.', ',') : text;
}

/** value + by, without the digits that binary fractions add: 0.1 + 0.01 is 0.11. */
export function nudged(value: number, by: number): number {
  const decimals = Math.min(100, Math.max(decimalsOf(value), decimalsOf(by)));
  return Number((value + by).toFixed(decimals)) + 0;
}

/** How many px of a drag are one step. */
const stride = 2;

/** Where a number has come to when its field was dragged so many px to the right. */
export const dragged = (value: number, pixels: number, step: number): number =>
  nudged(value, Math.round(pixels / stride) * step);

/** Digits after the point: 2 for 0.25, 8 for 1e-8. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
