import type { Language } from './language.ts';

/** How numbers are written: digits after the point, and whether the point is a comma. */
export interface NumberStyle {
  readonly decimals: number;
  readonly comma: boolean;
}

/** Indonesian writes 0,197, English 0.197. */
export const usesComma = (language: Language): boolean => language === 'id';

const minusSign = '\u2212';
/** The digits 0 to 9 as they stand above a letter. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number as it stands on the screen: a fixed number of decimals, a true minus, never −0.000. With
 * `small`, what is not 0 but would print as 0 is written as 2.1·10⁻⁵, so that a small gradient can be seen.
 */
export function formatNumber(
  value: number,
  { decimals, comma }: NumberStyle,
  small: 'zero' | 'scientific' = 'zero',
): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? `${minusSign}∞` : '∞';
  const magnitude = Math.abs(value);
  const text = isScientific(magnitude, decimals, small)
    ? scientific(magnitude)
    : magnitude.toFixed(decimals);
  const sign = value < 0 && /[1-9]/.test(text) ? minusSign : '';
  return sign + (comma ? text.replace('.', ',') : text);
}

const isScientific = (magnitude: number, decimals: number, small: 'zero' | 'scientific'): boolean =>
  magnitude >= 1e6 ||
  (small === 'scientific' && magnitude !== 0 && magnitude < 0.5 * 10 ** -decimals);

/** The value of the text that `formatNumber` prints. */
export function asPrinted(
  value: number,
  decimals: number,
  small: 'zero' | 'scientific' = 'zero',
): number {
  const isPower = Number.isFinite(value) && isScientific(Math.abs(value), decimals, small);
  return isPower ? Number(value.toExponential(1)) : roundTo(value, decimals);
}

function scientific(magnitude: number): string {
  const [mantissa = '0', exponent = '0'] = magnitude.toExponential(1).split('e');
  return `${mantissa}·${powerOfTen(Number(exponent))}`;
}

/** 10⁻⁸ for −8. */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => raisedDigits[Number(digit)] ?? '');
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** Every digit of a number, for copying and on hover. */
export function fullNumber(value: number, comma: boolean): string {
  const text = String(Object.is(value, -0) ? 0 : value).replace('-', minusSign);
  return comma ? text.replace('.', ',') : text;
}

/** As many digits as a number has that somebody wrote down. */
const mostGiven = 8;

/** A number as it was given, where it is short; else to so many decimals, small ones as a power of ten. */
export function briefNumber(value: number, style: NumberStyle): string {
  const full = fullNumber(value, style.comma);
  const isShort = !full.includes('e') && full.replace(/\D/g, '').length <= mostGiven;
  return isShort ? full : formatNumber(value, style, 'scientific');
}

/** The value as it counts on paper, rounded to the decimals that are written down. */
/** A whole number (what is beside it is rounded away) with its thousands marked: 35.000 or 35,000. */
export const grouped = (value: number, separator: string): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, separator);

/** The digits 0 to 9 as they stand below a letter. */
export const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/** A timestep as it stands below a letter: ₃. */
export const lowered = (t: number): string =>
  [...String(t)].map((digit) => loweredDigits[Number(digit)] ?? '').join('');

export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
