import { line, scaleLinear } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import type { Size } from '../../scene/graph/shapes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A monthly series as a line over time. Places in px from the upper left. */
export interface SeriesChart {
  readonly line: string;
  /** One per value. */
  readonly points: readonly Point[];
  /** Where each year begins. */
  readonly years: readonly number[];
  /** Values with a line of their own. */
  readonly up: readonly { readonly value: number; readonly y: number }[];
}

/** Room for the numbers at the left and the years below, in px. */
const [left, bottom, top, right] = [38, 20, 8, 8];
const monthsOfYear = 12;

/** Lays a series out in the room that there is, from 0 up. */
export function layOutSeries(values: readonly number[], { width, height }: Size): SeriesChart {
  const across = scaleLinear([0, values.length - 1], [left, width - right]);
  const up = scaleLinear([0, largestOf(values)], [height - bottom, top]);
  const points = values.map((value, index) => ({ x: across(index), y: up(value) }));
  return {
    line:
      line<Point>()
        .x(({ x }) => x)
        .y(({ y }) => y)(points) ?? '',
    points,
    years: values.flatMap((_, index) => (index % monthsOfYear === 0 ? [across(index)] : [])),
    up: up.ticks(Math.max(2, Math.floor(height / 45))).map((value) => ({ value, y: up(value) })),
  };
}
