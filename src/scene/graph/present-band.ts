import type { ColumnPlace, Layout, Span } from './places.ts';

/** Left and right end of the band behind a column where it is the present one; wide where something stands beside its cells. */
export function bandOf(
  { number, gates }: Pick<Layout, 'number' | 'gates'>,
  { gap, left, right, besideRight }: ColumnPlace,
  isWide: boolean,
): Span {
  const margin = Math.min(0.6 * number, 0.4 * (left - gap));
  return {
    left: Math.max(gap + 0.06 * (left - gap), left - (gates === 'aside' ? 6.4 : 4.4) * number),
    right: (isWide ? besideRight : right) + margin,
  };
}
