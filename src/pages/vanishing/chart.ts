import { type SymbolType, symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3';
import { at, known } from '../../engine/at.ts';
import { largestOf, smallestOf } from '../../engine/extremes.ts';
import {
  type Chart,
  type DrawnCurve,
  type DrawnPoint,
  layOutChart,
  pointsFrom,
} from '../../scene/chart/chart.ts';
import type { Size } from '../../scene/graph/shapes.ts';

/** Lengths over the timesteps 1…T of one cell. */
export interface NormCurve {
  readonly key: string;
  readonly values: readonly number[];
  /** Whether it stands beside the one that counts: drawn broken, without marks and name. */
  readonly isSide?: boolean;
}

export interface DrawnNorms extends DrawnCurve {
  readonly isSide: boolean;
  /** Small signs along the line, so that lines differ by more than colour. */
  readonly marks: readonly DrawnPoint[];
  /** Outline of such a sign around (0, 0). */
  readonly mark: string;
  /** Where the name of the line stands. */
  readonly name: { readonly x: number; readonly y: number } | undefined;
}

export interface NormChart extends Chart {
  readonly curves: readonly DrawnNorms[];
}

const signs: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle];
const most = { marks: 9, names: 17, powers: 8 } as const;
const margin = { left: 58, right: 22, top: 28, bottom: 66 };

/** Lays out curves over the timesteps, t to the right, their values upwards on a logarithmic axis. */
export function layOutNorms(curves: readonly NormCurve[], T: number, size: Size): NormChart {
  const [least, greatest] = powersOf(curves);
  const chart = layOutChart({
    curves: curves.map(({ key, values }) => ({ key, points: pointsFrom(1, values) })),
    span: { first: 1, last: T },
    ends: [10 ** least, 10 ** greatest],
    isLog: true,
    up: ticksOf(least, greatest).map((power) => 10 ** power),
    across: timesOf(T),
    size,
    // room for a name below the lowest value
    edges: { ...margin, bottom: margin.bottom + most.names },
  });
  const bottom = chart.bottom + most.names;
  const dressed = chart.curves.map((curve, index) =>
    dress(curve, at(curves, index, 'curve').isSide === true, index, T),
  );
  return { ...chart, bottom, curves: placeNames(dressed, chart.top, bottom) };
}

/** The sign along the lines of a cell, by its place among the cells. */
export const markOf = (index: number): string =>
  known(symbol(at(signs, index % signs.length, 'sign'), 42)() ?? undefined, 'sign');

/** The powers of ten between which all values lie, 1 and 0.01 among them. */
function powersOf(curves: readonly NormCurve[]): readonly [number, number] {
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

function dress(curve: DrawnCurve, isSide: boolean, index: number, T: number): DrawnNorms {
  const every = Math.max(1, Math.ceil((T - 1) / most.marks));
  const marks = isSide ? [] : curve.points.filter(({ place }) => (place - 1) % every === 0);
  return { ...curve, isSide, marks, mark: markOf(index), name: undefined };
}

/** Names at the early end of the lines: under a line that falls towards it, above one that rises; none on another. */
function placeNames(
  curves: readonly DrawnNorms[],
  top: number,
  bottom: number,
): readonly DrawnNorms[] {
  const wanted = curves
    .flatMap((curve) => {
      const [first] = curve.points;
      if (curve.isSide || first === undefined) return [];
      return [{ key: curve.key, x: first.x + 8, y: first.y + (first.value < 1 ? 18 : -8) }];
    })
    .sort((a, b) => a.y - b.y);
  let above = top;
  const down = wanted.map((name) => {
    above = Math.max(name.y, above + most.names);
    return { ...name, y: above };
  });
  let below = bottom - 5 + most.names;
  const placed = new Map(
    down.reverse().map(({ key, x, y }) => {
      below = Math.min(y, below - most.names);
      return [key, { x, y: below }];
    }),
  );
  return curves.map((curve) => ({ ...curve, name: placed.get(curve.key) }));
}
