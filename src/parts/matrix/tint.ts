import type { CSSProperties } from 'react';

/** The names of the theme's colours, as `var(…)` or as what they stand for. */
export interface TintColours {
  readonly negative: string;
  readonly positive: string;
  readonly zero: string;
}

const variables: TintColours = {
  negative: 'var(--negative)',
  positive: 'var(--positive)',
  zero: 'var(--zero)',
};

/** Colour of a value: towards blue where it is positive, orange where negative, paper where 0. `tint` is in −1…1. */
export function tintColour(tint: number, colours = variables): string {
  const strength = Math.round(Math.min(1, Math.abs(tint)) * 42);
  const end = tint < 0 ? colours.negative : colours.positive;
  return `color-mix(in oklab, ${end} ${strength}%, ${colours.zero})`;
}

/** That colour as a background. */
export const tintStyle = (tint: number): CSSProperties => ({ backgroundColor: tintColour(tint) });

/** Background of a number on the scale 0…1: filled from the left as far as the number goes. */
export function gaugeStyle(value: number): CSSProperties {
  const filled = `${(100 * Math.max(0, Math.min(1, value))).toFixed(1)}%`;
  return { background: `linear-gradient(to right, var(--gauge) ${filled}, var(--zero) ${filled})` };
}
