import { largestOf } from '../../engine/extremes.ts';
import { type Chart, layOutChart } from '../../scene/chart/chart.ts';
import type { Size } from '../../scene/graph/shapes.ts';

/** At an iteration: the smoothed loss, and mean, least and most of the raw ones since the point before. */
export interface LossPlace {
  readonly place: number;
  readonly smooth: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
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
  points: readonly LossPlace[],
  iterations: number,
  level: number | undefined,
  size: Size,
): Chart {
  const left = Math.max(label.least, label.gap + label.digit * digitsOf(highest(points, level)));
  return layOutChart({
    curves: (['mean', 'smooth'] as const).map((key) => ({
      key,
      points: points.map((point) => ({ place: point.place, value: point[key] })),
    })),
    band: points.map(({ place, least, most }) => ({ place, low: least, high: most })),
    span: { first: 0, last: iterations },
    ends: [0, highest(points, level)],
    size,
    edges: { left, ...margin },
  });
}

/** Room for the curves; single long examples may reach above it. */
function highest(points: readonly LossPlace[], level = 0): number {
  const largest = points.map(({ smooth, mean }) => Math.max(smooth, mean) * 1.25);
  return largestOf(largest, level * 1.08) || 1;
}

const digitsOf = (value: number): number => String(Math.ceil(value)).length;
