import { least } from 'd3';
import type { Point, Shape } from './shapes.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** A shape that the keyboard reaches, and its middle. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** Everything that has a number or a weight, in the order of the drawing. */
export function stopsOf(shapes: readonly Shape[]): readonly Stop[] {
  return shapes.flatMap((shape): readonly Stop[] => {
    if (shape.kind === 'arrow') {
      const { from, to } = shape;
      const isWeight = shape.parameters.length > 0;
      return isWeight
        ? [{ id: shape.id, at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } }]
        : [];
    }
    if ((shape.kind === 'cell' || shape.kind === 'bar') && shape.ref !== undefined) {
      const { x, y, width, height } = shape.box;
      return [{ id: shape.id, at: { x: x + width / 2, y: y + height / 2 } }];
    }
    if (shape.kind === 'text' && shape.ref !== undefined)
      return [{ id: shape.id, at: { x: shape.x, y: shape.y - 0.36 * shape.size } }];
    return [];
  });
}

/** The stop that lies nearest in a direction; what lies aside counts as farther away. */
export function neighbourOf(
  stops: readonly Stop[],
  from: Stop,
  heading: Heading,
): Stop | undefined {
  const isAcross = heading === 'left' || heading === 'right';
  const sign = heading === 'right' || heading === 'down' ? 1 : -1;
  const along = ({ at }: Stop): number => sign * (isAcross ? at.x - from.at.x : at.y - from.at.y);
  const aside = ({ at }: Stop): number => Math.abs(isAcross ? at.y - from.at.y : at.x - from.at.x);
  const ahead = stops.filter((stop) => along(stop) > 1);
  return least(ahead, (stop) => along(stop) + 3 * aside(stop));
}
