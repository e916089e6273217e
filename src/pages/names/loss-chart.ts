import { area, line, scaleLinear } from 'd3';
import { largestOf } from '../../engine/extremes.ts';

/** A point of the curve: the smoothed loss, and mean, least and most of the raw ones since the point before. */
export interface ChartPoint {
  readonly iteration: number;
  readonly smooth: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Px. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
}

export interface LossChart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Paths of the smoothed loss, the mean of the raw ones, and the band from least to most. */
  readonly smooth: string;
  readonly mean: string;
  readonly band: string;
  readonly across: readonly { readonly value: number; readonly x: number }[];
  readonly up: readonly { readonly value: number; readonly y: number }[];
  /** Where the level is that was asked for; undefined above the picture. */
  readonly levelY: number | undefined;
  /** The point that is nearest to an x. */
  readonly pointAt: (x: number) => ChartPoint | undefined;
  readonly placeOf: (point: ChartPoint) => { readonly x: number; readonly y: number };
}

/** Right of the curve there is room for half a number of iterations. */
const margin = { right: 26, top: 12, bottom: 30 };
/** What a number up the side takes, in px: the gap beside it, and each digit. */
const label = { gap: 14, digit: 8, least: 46 };

/**
 * The curve of a training: losses up, iterations across, from 0 to the last one of the training.
 * @param iterations of the whole training
 * @param level a loss that a line is drawn at
 */
export function layOutLossChart(
  points: readonly ChartPoint[],
  iterations: number,
  level: number | undefined,
  { width, height }: ChartRoom,
): LossChart {
  const left = Math.max(label.least, label.gap + label.digit * digitsOf(highest(points, level)));
  const right = Math.max(left + 1, width - margin.right);
  const top = margin.top;
  const bottom = Math.max(top + 1, height - margin.bottom);
  const x = scaleLinear([0, Math.max(1, iterations)], [left, right]);
  const y = scaleLinear([0, highest(points, level)], [bottom, top]).nice(5);
  const across = x.ticks(Math.max(2, Math.floor(width / 130)));
  const up = y.ticks(Math.max(2, Math.floor(height / 45)));
  const curve = (of: (point: ChartPoint) => number): string =>
    line<ChartPoint>(
      (point) => x(point.iteration),
      (point) => y(of(point)),
    )(points) ?? '';
  return {
    ...{ left, right, top, bottom },
    smooth: curve(({ smooth }) => smooth),
    mean: curve(({ mean }) => mean),
    band:
      area<ChartPoint>(
        (point) => x(point.iteration),
        ({ least }) => within(top, bottom, y(least)),
        ({ most }) => within(top, bottom, y(most)),
      )(points) ?? '',
    across: across.map((value) => ({ value, x: x(value) })),
    up: up.map((value) => ({ value, y: y(value) })),
    levelY: level === undefined ? undefined : y(level),
    pointAt: (at) => nearest(points, x.invert(at)),
    placeOf: ({ iteration, smooth }) => ({ x: x(iteration), y: y(smooth) }),
  };
}

/** Single long examples may lie beyond the curves, and their axes. */
const within = (top: number, bottom: number, y: number): number =>
  Math.max(top, Math.min(bottom, y));

/** Room for the curves; single long examples may reach above it. */
function highest(points: readonly ChartPoint[], level = 0): number {
  const largest = points.map(({ smooth, mean }) => Math.max(smooth, mean) * 1.25);
  return largestOf(largest, level * 1.08) || 1;
}

function nearest(points: readonly ChartPoint[], iteration: number): ChartPoint | undefined {
  let found: ChartPoint | undefined;
  for (const point of points)
    if (found === undefined || distance(point, iteration) < distance(found, iteration))
      found = point;
  return found;
}

const distance = (point: ChartPoint, iteration: number): number =>
  Math.abs(point.iteration - iteration);

const digitsOf = (value: number): number => String(Math.ceil(value)).length;
