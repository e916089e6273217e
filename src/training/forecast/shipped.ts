import { createRandomState } from '../../engine/random/random-state.ts';
import { airlinePassengers, firstMonth } from '../series/airline.ts';
import { co2 } from '../series/co2.ts';
import { aapl, amzn, goog, ibm, msft } from '../series/stocks.ts';
import type { Series } from './series.ts';

const monthly = {
  airline: { start: [firstMonth.year, firstMonth.month], values: airlinePassengers },
  co2: { start: [1958, 3], values: co2 },
  msft: { start: [2000, 1], values: msft },
  amzn: { start: [2000, 1], values: amzn },
  ibm: { start: [2000, 1], values: ibm },
  goog: { start: [2004, 8], values: goog },
  aapl: { start: [2000, 1], values: aapl },
} as const;

const walkLength = 600;
const sineLength = 400;
const sinePeriod = 25;
const noise = 0.1;

/** The series that come with the app: measured every month, or made by a seed. */
export type ShippedName = keyof typeof monthly | 'walk' | 'sine';
export const shippedNames: readonly ShippedName[] = [
  'airline',
  'co2',
  'walk',
  'sine',
  'msft',
  'amzn',
  'ibm',
  'goog',
  'aapl',
];

/** A series that comes with the app. */
export interface ShippedSeries {
  readonly series: Series;
  /** How many timesteps a season has. */
  readonly period: number;
  /** How many months were not measured and take the value before. */
  readonly missing: number;
}

/** A shipped series; `seed` makes the random walk and the noise of the sine, and is of no use for the others. */
export function shippedSeries(name: ShippedName, seed: number): ShippedSeries {
  if (name === 'walk') return made(randomWalk(seed), 5);
  if (name === 'sine') return made(noisySine(seed), sinePeriod);
  const { start, values } = monthly[name];
  const labels = values.map((_, index) => monthLabel(start[0], start[1] - 1 + index));
  const filled: number[] = [];
  for (const value of values) filled.push(value < 0 ? filled[filled.length - 1] : value);
  const missing = values.filter((value) => value < 0).length;
  return { series: { values: filled, labels }, period: 12, missing };
}

function made(values: readonly number[], period: number): ShippedSeries {
  const labels = values.map((_, index) => String(index + 1));
  return { series: { values, labels }, period, missing: 0 };
}

const monthLabel = (year: number, months: number): string =>
  `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** 100, and every further value the one before plus a standard normal step: nothing can forecast it better than persistence. */
export function randomWalk(seed: number): number[] {
  const steps = createRandomState(seed).randn(walkLength - 1);
  const values = [100];
  for (const step of steps) values.push(values[values.length - 1] + step);
  return values;
}

/** sin(2πt/25) with normal noise of standard deviation 0.1. */
export function noisySine(seed: number): number[] {
  const errors = createRandomState(seed).randn(sineLength);
  return Array.from(errors, (error, t) => Math.sin((2 * Math.PI * t) / sinePeriod) + noise * error);
}
