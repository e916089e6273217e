import { extent, least } from 'd3';
import type { ArrowShape, Box, Point, Shape, TextShape } from './shapes.ts';
import { piecesWidth } from './symbol-pieces.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** A shape that the keyboard reaches, and what it takes up. */
export interface Stop {
  readonly id: string;
  readonly box: Box;
}

/** Everything that has a number or a weight, in the order of the drawing. */
export function stopsOf(shapes: readonly Shape[]): readonly Stop[] {
  return shapes.flatMap((shape): readonly Stop[] => {
    const box = stopBox(shape);
    return box === undefined ? [] : [{ id: shape.id, box }];
  });
}

function stopBox(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'cell':
    case 'bar':
      return shape.ref === undefined ? undefined : shape.box;
    case 'text':
      return shape.ref === undefined ? undefined : textBox(shape);
    case 'arrow':
      return shape.about === undefined ? undefined : arrowBox(shape);
    default:
      return undefined;
  }
}

/** Room that a loss takes behind its word, in em. */
const numberWidth = 3;

function textBox({ x, y, size, pieces, tail = [] }: TextShape): Box {
  const width = piecesWidth([...pieces, ...tail], size) + numberWidth * size;
  return { x, y: y - 0.95 * size, width, height: 1.25 * size };
}

function arrowBox({ points, label }: ArrowShape): Box {
  const pad = 0.35 * (label?.size ?? 0);
  const [left = 0, right = 0] = extent(points, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(points, ({ y }) => y);
  return {
    x: left - pad,
    y: top - pad,
    width: right - left + 2 * pad,
    height: bottom - top + 2 * pad,
  };
}

/** The stop that lies nearest in a direction; what lies aside counts as farther away. */
export function neighbourOf(
  stops: readonly Stop[],
  from: Stop,
  heading: Heading,
): Stop | undefined {
  const [axis, other] =
    heading === 'left' || heading === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const sign = heading === 'right' || heading === 'down' ? 1 : -1;
  const start = middle(from);
  const along = (stop: Stop): number => sign * (middle(stop)[axis] - start[axis]);
  const aside = (stop: Stop): number => Math.abs(middle(stop)[other] - start[other]);
  const ahead = stops.filter((stop) => along(stop) > 1);
  return least(ahead, (stop) => along(stop) + 3 * aside(stop));
}

const middle = ({ box: { x, y, width, height } }: Stop): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});
