import type { Point } from './shapes.ts';

/** The lines of an arrow and its head, as SVG paths. */
export interface ArrowPath {
  readonly shafts: readonly string[];
  readonly tip: string;
}

/**
 * An arrow from one point to another; double lines end before the head, which is closed in both cases. A cut is two
 * strokes across its middle.
 */
export function arrowPath(
  from: Point,
  to: Point,
  head: number,
  isDouble: boolean,
  isCut = false,
): ArrowPath {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return { shafts: [], tip: '' };
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const across = { x: -along.y, y: along.x };
  const size = Math.min(head, 0.7 * length);
  const at = (forward: number, aside: number, start: Point = to): string => {
    const x = start.x + forward * along.x + aside * across.x;
    const y = start.y + forward * along.y + aside * across.y;
    return `${round(x)} ${round(y)}`;
  };
  const asides = isDouble ? [-0.24 * size, 0.24 * size] : [0];
  const shafts = asides.map((aside) => `M${at(0, aside, from)}L${at(-0.9 * size, aside)}`);
  const strokes = isCut
    ? [-0.25, 0.25].map((shift) => {
        const middle = -length / 2 + shift * size;
        return `M${at(middle - 0.3 * size, -0.8 * size)}L${at(middle + 0.3 * size, 0.8 * size)}`;
      })
    : [];
  const half = (isDouble ? 0.62 : 0.5) * size;
  return {
    shafts: [...shafts, ...strokes],
    tip: `M${at(0, 0)}L${at(-size, half)}L${at(-size, -half)}Z`,
  };
}

const round = (length: number): number => Math.round(length * 100) / 100;
