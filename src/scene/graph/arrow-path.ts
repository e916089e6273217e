import type { ArrowPath, Point } from './shapes.ts';

/**
 * An arrow along points, straight between them; double lines end before the head, which is closed in both cases. A cut
 * is two strokes across the middle of its longest stretch.
 */
export function arrowPath(
  points: readonly Point[],
  head: number,
  isDouble: boolean,
  isCut = false,
): ArrowPath {
  const [before, to] = points.slice(-2);
  if (before === undefined || to === undefined) return { shafts: [], tip: '' };
  const length = Math.hypot(to.x - before.x, to.y - before.y);
  if (length === 0) return { shafts: [], tip: '' };
  const along = { x: (to.x - before.x) / length, y: (to.y - before.y) / length };
  const size = Math.min(head, 0.7 * length);
  const end = { x: to.x - 0.9 * size * along.x, y: to.y - 0.9 * size * along.y };
  const line = [...points.slice(0, -1), end];
  const shafts = (isDouble ? [-0.24 * size, 0.24 * size] : [0]).map((aside) =>
    beside(line, aside)
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${text(point)}`)
      .join(''),
  );
  const half = (isDouble ? 0.62 : 0.5) * size;
  const at = (forward: number, aside: number): string => text(placed(to, along, forward, aside));
  return {
    shafts: isCut ? [...shafts, ...cutStrokes(points, size)] : shafts,
    tip: `M${at(0, 0)}L${at(-size, half)}L${at(-size, -half)}Z`,
  };
}

/** The point so far along a direction of length 1 from a place, and so far to the right of it. */
const placed = ({ x, y }: Point, along: Point, forward: number, aside: number): Point => ({
  x: x + forward * along.x - aside * along.y,
  y: y + forward * along.y + aside * along.x,
});

/** Two strokes across the middle of the longest stretch of a way. */
function cutStrokes(points: readonly Point[], size: number): readonly string[] {
  const stretches = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined
      ? []
      : [{ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }];
  });
  const [longest] = [...stretches].sort((one, other) => other.length - one.length);
  if (longest === undefined || longest.length === 0) return [];
  const { from, to, length } = longest;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const at = (forward: number, aside: number) => text(placed(middle, along, forward, aside));
  return [-0.25, 0.25].map(
    (shift) => `M${at((shift - 0.3) * size, -0.8 * size)}L${at((shift + 0.3) * size, 0.8 * size)}`,
  );
}

/** A line beside another, to its right as seen on the way; its corners are right angles. */
export function beside(points: readonly Point[], distance: number): readonly Point[] {
  return points.map((point, index) => {
    const normals = [points[index - 1], points[index + 1]].flatMap((other, next) => {
      if (other === undefined) return [];
      const [from, to] = next === 0 ? [other, point] : [point, other];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      return length === 0 ? [] : [{ x: -(to.y - from.y) / length, y: (to.x - from.x) / length }];
    });
    const [one, other] = normals;
    const isBend =
      one !== undefined && other !== undefined && one.x * other.x + one.y * other.y < 0.9;
    const sum = isBend ? { x: one.x + other.x, y: one.y + other.y } : (one ?? { x: 0, y: 0 });
    return { x: point.x + distance * sum.x, y: point.y + distance * sum.y };
  });
}

const text = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (length: number): number => Math.round(length * 100) / 100;
