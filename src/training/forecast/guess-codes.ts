/** Numbers by which files say that nothing was measured. */
export interface Codes {
  /** Far from all other values: taken as missing. */
  readonly taken: readonly Code[];
  /** So near to the other values that it may be one of them. */
  readonly doubted: readonly Code[];
}

export interface Code {
  readonly value: number;
  readonly count: number;
}

const others: ReadonlySet<number> = new Set([
  -200, 32767, -32768, 65535, 2147483647, -2147483648, 1e20, -1e20, -1e30, 1e30,
]);

/** 99, 999.9, −9999, 8888 … and the largest numbers of small types. */
export function isCode(value: number): boolean {
  const digits = String(Math.abs(value)).replace('.', '');
  return (
    /^9{2,}$|^8{4,}$|^7{4,}$/.test(digits) || others.has(value) || (value > 9.9e35 && value < 1e37)
  );
}

/**
 * The codes among values: a number such as 8888 that lies farther outside of all others than they spread is none of them;
 * one that lies outside, but not so far, is doubted where it stands there more than once or stands off.
 */
export function findCodes(values: readonly number[]): Codes {
  const counts = new Map<number, number>();
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (isCode(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    else [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  if (counts.size === 0 || low > high) return { taken: [], doubted: [] };
  const scale = Math.max(high - low, Math.abs(high), Math.abs(low));
  const codes = [...counts].map(([value, count]) => ({
    value,
    count,
    far: farOf(value, low, high),
  }));
  const isTaken = ({ value, count, far }: Code & { readonly far: number }): boolean => {
    if (value < 0) return far >= 2 * scale || (low >= 0 && 2 * far >= scale);
    return Math.abs(value) >= 999 && far >= (count > 1 ? 2 : 10) * scale; // growth may reach 999 once
  };
  const isDoubted = ({ far, count }: Code & { readonly far: number }): boolean =>
    far > 0 && (count > 1 || 2 * far > high - low);
  return {
    taken: codes.filter(isTaken),
    doubted: codes.filter((code) => !isTaken(code) && isDoubted(code)),
  };
}

const farOf = (value: number, low: number, high: number): number =>
  value > high ? value - high : value < low ? low - value : 0;
