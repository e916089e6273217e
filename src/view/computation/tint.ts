import type { CSSProperties } from 'react';

/** Background of a value: towards blue where it is positive, orange where negative, paper where 0. `tint` is in −1…1. */
export function tintStyle(tint: number): CSSProperties {
  const strength = Math.round(Math.min(1, Math.abs(tint)) * 42);
  const end = tint < 0 ? '--negative' : '--positive';
  return { backgroundColor: `color-mix(in oklab, var(${end}) ${strength}%, var(--zero))` };
}
