import type { Point } from './shapes.ts';

/** The lines of an arrow and its head, as SVG paths. */
export interface ArrowPath {
  readonly shafts: readonly string[];
  readonly tip: string;
}

/** An arrow along points, straight between them; double lines end before the head, which is closed in both cases. */
export function arrowPath(points: readonly Point[], head: number, isDouble: boolean): ArrowPath {
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
  const at = (forward: number, aside: number): string =>
    text({
      x: to.x + forward * along.x - aside * along.y,
      y: to.y + forward * along.y + aside * along.x,
    });
  return { shafts, tip: `M${at(0, 0)}L${at(-size, half)}L${at(-size, -half)}Z` };
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
