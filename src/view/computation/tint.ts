import type { CSSProperties } from 'react';

/** Background of a value: towards blue where it is positive, orange where negative, paper where 0. `tint` is in −1…1. */
export function tintStyle(tint: number): CSSProperties {
  const strength = Math.round(Math.min(1, Math.abs(tint)) * 42);
  const end = tint < 0 ? '--negative' : '--positive';
  return { backgroundColor: `color-mix(in oklab, var(${end}) ${strength}%, var(--zero))` };
}

/** Background of a number on the scale 0…1: filled from the left as far as the number goes. */
export function gaugeStyle(value: number): CSSProperties {
  const filled = `${(100 * Math.max(0, Math.min(1, value))).toFixed(1)}%`;
  return { background: `linear-gradient(to right, var(--gauge) ${filled}, var(--zero) ${filled})` };
}
