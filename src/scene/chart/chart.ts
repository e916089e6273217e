import { area, line, scaleLinear, scaleLog } from 'd3';
import { known } from '../../engine/at.ts';
import { largestOf, smallestOf } from '../../engine/extremes.ts';
import type { Size } from '../graph/shapes.ts';

/** A value at a place of the axis: a timestep, an epoch, a month. */
export interface ChartPoint {
  readonly place: number;
  readonly value: number;
}

export interface Curve {
  readonly key: string;
  readonly points: readonly ChartPoint[];
}

/** What lies between two values at each place. */
export interface BandPoint {
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** The places that are shown. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Room for what stands around the curves, in px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartInput {
  readonly curves: readonly Curve[];
  readonly band?: readonly BandPoint[];
  readonly span: Span;
  /** A value that belongs to the picture, whatever the curves are. */
  readonly from?: number;
  /** The least and the greatest value of the axis; where they are not given those of the curves and the band, rounded. */
  readonly ends?: readonly [number, number];
  readonly isLog?: boolean;
  /** What stands at the axes; round numbers where it is not given. */
  readonly up?: readonly number[];
  readonly across?: readonly number[];
  /** Px. */
  readonly size: Size;
  readonly edges: Edges;
}

export interface DrawnPoint extends ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnCurve {
  readonly key: string;
  readonly path: string;
  /** What has a place: a logarithmic axis has none for 0. */
  readonly points: readonly DrawnPoint[];
}

/** Curves and axes as a drawing, in px. */
export interface Chart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly curves: readonly DrawnCurve[];
  readonly band: string;
  readonly across: readonly { readonly place: number; readonly x: number }[];
  readonly up: readonly { readonly value: number; readonly y: number }[];
  readonly xOf: (place: number) => number;
  readonly yOf: (value: number) => number;
  /** The whole place nearest to an x. */
  readonly placeAt: (x: number) => number;
}

/** Tenths of a px: what a small edit leaves where it was is not drawn again. */
const pathDigits = 1;

const pxPerTick = { across: 110, up: 40 } as const;

/** Values that follow each other, the first at place `from`, as points. */
export const pointsFrom = (from: number, values: readonly number[]): readonly ChartPoint[] =>
  values.map((value, n) => ({ place: from + n, value }));

/** Lays out curves over places, on a linear or a logarithmic axis; what lies outside the span is left out. */
export function layOutChart(input: ChartInput): Chart {
  const { span, edges, size, band: bandIn = [] } = input;
  const { left, top } = edges;
  const right = Math.max(left + 1, size.width - edges.right);
  const bottom = Math.max(top + 1, size.height - edges.bottom);
  const isSeen = ({ place }: { readonly place: number }): boolean =>
    place >= span.first && place <= span.last;
  const curves = input.curves.map(({ key, points }) => ({ key, points: points.filter(isSeen) }));
  const band = bandIn.filter(isSeen);
  const x = scaleLinear([span.first, Math.max(span.first + 1, span.last)], [left, right]);
  const ends = input.ends ?? endsOf(curves, band, input.from);
  const y = (input.isLog === true ? scaleLog : scaleLinear)([...ends], [bottom, top]);
  if (input.ends === undefined) y.nice(4);
  const ticks = (px: number, each: number): number => Math.max(2, Math.floor(px / each));
  const across =
    input.across ?? x.ticks(ticks(right - left, pxPerTick.across)).filter(Number.isInteger);
  const up = input.up ?? y.ticks(ticks(bottom - top, pxPerTick.up));
  return {
    ...{ left, right, top, bottom },
    curves: curves.map((curve) => drawn(curve, x, y, input.isLog === true)),
    band: bandPath(band, x, (value) => Math.max(top, Math.min(bottom, y(value)))),
    across: across.map((place) => ({ place, x: x(place) })),
    up: up.map((value) => ({ value, y: y(value) })),
    xOf: x,
    yOf: y,
    placeAt: (at) => Math.max(span.first, Math.min(span.last, Math.round(x.invert(at)))),
  };
}

/** The least and the greatest of all that is shown, with 1 of room where they are one. */
function endsOf(
  curves: readonly Curve[],
  band: readonly BandPoint[],
  from: number | undefined,
): readonly [number, number] {
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value));
  for (const { low, high } of band) values.push(low, high);
  if (from !== undefined) values.push(from);
  const [low, high] = [smallestOf(values), largestOf(values)];
  if (!(low <= high)) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

type Scale = (value: number) => number;

/** What a number of 64 bits tells apart from 0 and ∞ without losing digits. */
const [least, most] = [1e-300, 1e300];

/** A line breaks where a value has no place on the axis. */
function drawn({ key, points: all }: Curve, x: Scale, y: Scale, isLog: boolean): DrawnCurve {
  const isShown = ({ value }: ChartPoint): boolean =>
    isLog ? value > least && value < most : Number.isFinite(value);
  const path = line<ChartPoint>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  )
    .defined(isShown)
    .digits(pathDigits);
  const points = all
    .filter(isShown)
    .map((point) => ({ ...point, x: x(point.place), y: y(point.value) }));
  return { key, path: path([...all]) ?? '', points };
}

function bandPath(band: readonly BandPoint[], x: Scale, y: Scale): string {
  const draw = area<BandPoint>(
    ({ place }) => x(place),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(pathDigits);
  return draw([...band]) ?? '';
}

/** The curve of that name. @throws RangeError where the chart has none. */
export const curveOf = (chart: Pick<Chart, 'curves'>, key: string): DrawnCurve =>
  known(
    chart.curves.find((curve) => curve.key === key),
    `curve ${key}`,
  );

/** The point nearest to a place; undefined where there are none. */
export function nearestTo<Point extends { readonly place: number }>(
  points: readonly Point[],
  place: number,
): Point | undefined {
  const distance = (point: Point): number => Math.abs(point.place - place);
  return points.reduce<Point | undefined>(
    (found, point) => (found === undefined || distance(point) < distance(found) ? point : found),
    undefined,
  );
}

/** Half or twice as many places around the one looked at, within `whole` and at least 8. */
export function zoomed(span: Span, whole: Span, around: number, factor: number): Span {
  const length = Math.max(8, Math.round((span.last - span.first) * factor));
  if (length >= whole.last - whole.first) return whole;
  const first = Math.round(around - length / 2);
  const start = Math.max(whole.first, Math.min(first, whole.last - length));
  return { first: start, last: start + length };
}

/** How many decimals tell values of that range apart: 0 for thousands, 3 for parts of 1. */
export const decimalsFor = (range: number): number =>
  range > 0 ? Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(range)))) : 3;
