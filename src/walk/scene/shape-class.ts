import type { CSSProperties } from 'react';
import type { Emphasis, TextPlace } from '../../scene/graph/shapes.ts';

/** How svg names the end of a text that its place fixes, and the place itself. */
export const textProps = ({ x, y, size, anchor }: TextPlace) => ({
  x,
  y,
  fontSize: size,
  textAnchor: anchor,
});

/** For what the group already says in words. */
export const silent = { 'aria-hidden': true } as const;

interface Look {
  readonly emphasis: Emphasis;
  readonly fresh?: number | undefined;
}

/** The classes by which the style sheet dims, marks and moves a shape. */
export function shapeClass(
  name: string,
  { emphasis, fresh }: Look,
  ...more: readonly string[]
): string {
  const isFresh = fresh === undefined ? [] : ['is-fresh'];
  return [name, `is-${emphasis}`, ...isFresh, ...more].join(' ');
}

/** When a shape that is new in this step begins to appear. */
export function delayStyle(fresh: number | undefined): CSSProperties {
  return fresh === undefined
    ? {}
    : { animationDelay: `calc(${fresh}ms * var(--duration-scale, 1))` };
}

/** The strongest colour of a cell, in per cent, at which its number still has a contrast of 4.5. */
const strongest = 60;

/** Fill of a cell on the diverging scale: `tint` is in −1…1, 0 is the colour of zero. */
export function tintFill(tint: number): string {
  const share = Math.round(Math.abs(tint) * strongest);
  return `color-mix(in oklab, var(${tint < 0 ? '--negative' : '--positive'}) ${share}%, var(--zero))`;
}
