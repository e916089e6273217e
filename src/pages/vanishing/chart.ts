import {
  line,
  type SymbolType,
  scaleLinear,
  scaleLog,
  symbol,
  symbolCircle,
  symbolSquare,
  symbolTriangle,
} from 'd3';
import { largestOf, smallestOf } from '../../engine/extremes.ts';

/** Lengths over the timesteps 1…T of one cell. */
export interface Curve {
  readonly key: string;
  readonly values: readonly number[];
  /** Whether it stands beside the one that counts: drawn broken, without marks and name. */
  readonly isSide?: boolean;
}

/** The drawing and the room for the axes around it, in px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CurvePoint {
  readonly t: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnCurve {
  readonly key: string;
  readonly isSide: boolean;
  readonly path: string;
  /** One for every timestep whose value is above 0: a logarithmic axis has no place for 0. */
  readonly points: readonly CurvePoint[];
  /** Small signs along the line, so that lines differ by more than colour. */
  readonly marks: readonly CurvePoint[];
  /** Outline of such a sign around (0, 0). */
  readonly mark: string;
  /** Where the name of the line stands. */
  readonly name: { readonly x: number; readonly y: number } | undefined;
}

export interface Chart {
  readonly curves: readonly DrawnCurve[];
  readonly across: readonly { readonly t: number; readonly x: number }[];
  /** Powers of ten. */
  readonly up: readonly { readonly power: number; readonly y: number }[];
  /** Height of 1, where a gradient neither shrinks nor grows. */
  readonly one: number;
}

const signs: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle];
const most = { marks: 9, names: 17, powers: 8 } as const;

const scaleAcross = (T: number, { width, left, right }: ChartSize) =>
  scaleLinear([1, Math.max(2, T)], [left, width - right]);

/** Lays out curves over the timesteps, t to the right, their values upwards on a logarithmic axis. */
export function layOutChart(curves: readonly Curve[], T: number, size: ChartSize): Chart {
  const x = scaleAcross(T, size);
  const [least, greatest] = powersOf(curves);
  const bottom = size.height - size.bottom - most.names; // room for a name below the lowest value
  const y = scaleLog([10 ** least, 10 ** greatest], [bottom, size.top]);
  const drawn = curves.map((curve, at) => drawCurve(curve, signs[at % signs.length], x, y));
  return {
    curves: placeNames(drawn, size),
    across: timesOf(T).map((t) => ({ t, x: x(t) })),
    up: ticksOf(least, greatest).map((power) => ({ power, y: y(10 ** power) })),
    one: y(1),
  };
}

/** The timestep that is nearest to a place. */
export function timestepAt(x: number, T: number, size: ChartSize): number {
  return Math.max(1, Math.min(T, Math.round(scaleAcross(T, size).invert(x))));
}

/** The powers of ten between which all values lie, 1 and 0.01 among them. */
function powersOf(curves: readonly Curve[]): readonly [number, number] {
  const powers = curves
    .flatMap(({ values }) => values)
    .filter((value) => value > 0 && Number.isFinite(value))
    .map(Math.log10);
  const least = Math.floor(smallestOf(powers, -2) + 1e-9);
  return [Math.max(-300, least), Math.min(300, Math.ceil(largestOf(powers, 0) - 1e-9) || 0)];
}

function ticksOf(least: number, greatest: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (greatest - least) / each < most.powers) ?? 100;
  const first = Math.ceil(least / step) * step;
  const count = Math.floor((greatest - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step || 0);
}

/** 1, T and round numbers between. */
function timesOf(T: number): readonly number[] {
  if (T <= 10) return Array.from({ length: T }, (_, index) => index + 1);
  const step = T <= 25 ? 5 : T <= 60 ? 10 : 20;
  const between = Array.from({ length: Math.floor(T / step) }, (_, index) => (index + 1) * step);
  return [1, ...between.filter((t) => T - t > step / 2), T];
}

type Scale = (value: number) => number;

function drawCurve(curve: Curve, sign: SymbolType | undefined, x: Scale, y: Scale): DrawnCurve {
  const { key, values, isSide = false } = curve;
  const isShown = (value: number): boolean => value > 1e-300 && value < 1e300;
  const all = values.map((value, index) => ({
    t: index + 1,
    value,
    x: x(index + 1),
    y: isShown(value) ? y(value) : Number.NaN,
  }));
  const points = all.filter(({ value }) => isShown(value));
  const drawn = line<CurvePoint>(
    (point) => point.x,
    (point) => point.y,
  ).defined(({ value }) => isShown(value));
  const every = Math.max(1, Math.ceil((all.length - 1) / most.marks));
  return {
    key,
    isSide,
    path: drawn(all) ?? '',
    points,
    marks: isSide ? [] : points.filter(({ t }) => (t - 1) % every === 0),
    mark: symbol(sign, 42)() ?? '',
    name: undefined,
  };
}

/** Names at the early end of the lines: under a line that falls towards it, above one that rises; none on another. */
function placeNames(curves: readonly DrawnCurve[], size: ChartSize): readonly DrawnCurve[] {
  const wanted = curves
    .flatMap((curve) => {
      const [first] = curve.points;
      if (curve.isSide || first === undefined) return [];
      return [{ key: curve.key, x: first.x + 8, y: first.y + (first.value < 1 ? 18 : -8) }];
    })
    .sort((a, b) => a.y - b.y);
  const lowest = size.height - size.bottom - 5;
  let above = size.top;
  const down = wanted.map((name) => {
    above = Math.max(name.y, above + most.names);
    return { ...name, y: above };
  });
  let below = lowest + most.names;
  const placed = new Map(
    down.reverse().map(({ key, x, y }) => {
      below = Math.min(y, below - most.names);
      return [key, { x, y: below }];
    }),
  );
  return curves.map((curve) => ({ ...curve, name: placed.get(curve.key) }));
}
