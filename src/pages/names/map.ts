import { extent, line, scaleLinear } from 'd3';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly symbol: number;
}

export interface MapDrawing {
  /** In px, as everything here. */
  readonly points: readonly Point[];
  readonly path: readonly Point[];
  /** The way along the path. */
  readonly line: string;
}

const edge = 14;

/** Points of a plane and a path through them, both axes to the same scale, as large as the room allows. */
export function layOutMap(
  points: readonly Point[],
  path: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): MapDrawing {
  const all = [...points, ...path];
  const [left = 0, right = 0] = extent(all, ({ x }) => x);
  const [low = 0, high = 0] = extent(all, ({ y }) => y);
  const unit = Math.min(
    (width - 2 * edge) / (right - left || 1),
    (height - 2 * edge) / (high - low || 1),
  );
  const [midX, midY] = [(left + right) / 2, (low + high) / 2];
  const x = scaleLinear([midX, midX + 1], [width / 2, width / 2 + unit]);
  const y = scaleLinear([midY, midY + 1], [height / 2, height / 2 - unit]);
  const place = ({ symbol, ...point }: Point): Point => ({ symbol, x: x(point.x), y: y(point.y) });
  const placed = path.map(place);
  return {
    points: points.map(place),
    path: placed,
    line:
      line<Point>(
        ({ x: at }) => at,
        ({ y: at }) => at,
      )(placed) ?? '',
  };
}
