import { area, line, scaleLinear } from 'd3';

/** Values at whole places: the first one stands at place `from`. */
export interface Curve {
  readonly key: string;
  readonly from: number;
  readonly values: readonly number[];
}

/** A band between two curves over the same places. */
export interface Band {
  readonly from: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The places that are shown. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface LineChartInput {
  readonly curves: readonly Curve[];
  readonly band?: Band | undefined;
  readonly span: Span;
  /** Whether 0 belongs to the picture. */
  readonly fromZero: boolean;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

export interface LineChart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly { readonly key: string; readonly path: string }[];
  readonly band: string;
  readonly across: readonly { readonly place: number; readonly x: number }[];
  readonly up: readonly { readonly value: number; readonly y: number }[];
  readonly xOf: (place: number) => number;
  readonly yOf: (value: number) => number;
  /** The place nearest to an x. */
  readonly placeAt: (x: number) => number;
}

const margin = { left: 58, right: 16, top: 10, bottom: 26 };

/** Lines over whole places, with room for numbers at the left and below; what lies outside the span is left out. */
export function layOutLines(input: LineChartInput): LineChart {
  const { span, width, height } = input;
  const [left, right] = [margin.left, Math.max(margin.left + 1, width - margin.right)];
  const [top, bottom] = [margin.top, Math.max(margin.top + 1, height - margin.bottom)];
  const seen = input.curves.map((curve) => within(curve, span));
  const x = scaleLinear([span.first, Math.max(span.first + 1, span.last)], [left, right]);
  const band = seenBand(input.band, span);
  const y = scaleLinear(rangeOf([...seen, ...band], input.fromZero), [bottom, top]).nice(4);
  const path = line<Point>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  );
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 110))).filter(Number.isInteger);
  return {
    ...{ left, right, top, bottom },
    paths: seen.map(({ key, points }) => ({ key, path: path(points) ?? '' })),
    band: bandPath(band, x, y),
    across: ticks.map((place) => ({ place, x: x(place) })),
    up: y
      .ticks(Math.max(2, Math.floor((bottom - top) / 40)))
      .map((value) => ({ value, y: y(value) })),
    xOf: x,
    yOf: y,
    placeAt: (at) => Math.max(span.first, Math.min(span.last, Math.round(x.invert(at)))),
  };
}

interface Point {
  readonly place: number;
  readonly value: number;
}

interface SeenCurve {
  readonly key: string;
  readonly points: readonly Point[];
}

/** The points of a curve within the span, and one beyond each end so that lines run to the edge. */
function within({ key, from, values }: Curve, { first, last }: Span): SeenCurve {
  const [start, end] = [Math.max(0, first - from), Math.max(0, last - from + 1)];
  const points = values.slice(start, end).map((value, n) => ({ place: from + start + n, value }));
  return { key, points };
}

function rangeOf(seen: readonly SeenCurve[], fromZero: boolean): [number, number] {
  const values = seen.flatMap(({ points }) => points.map(({ value }) => value));
  if (fromZero) values.push(0);
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(low <= high)) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

type Scale = (value: number) => number;

/** The edges of a band as curves: the low one and the high one, each within the span. */
function seenBand(band: Band | undefined, { first, last }: Span): readonly SeenCurve[] {
  if (band === undefined) return [];
  const edge = (key: 'low' | 'high'): SeenCurve => ({
    key,
    points: band[key]
      .map((value, n) => ({ place: band.from + n, value }))
      .filter(({ place }) => place >= first && place <= last),
  });
  return [edge('low'), edge('high')];
}

function bandPath([low, high]: readonly SeenCurve[], x: Scale, y: Scale): string {
  const draw = area<Point>(
    ({ place }) => x(place),
    ({ value }) => y(value),
    ({ value }, n) => y(high?.points[n]?.value ?? value),
  );
  return draw([...(low?.points ?? [])]) ?? '';
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
