import { mean, nice, sum } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import type { Program } from '../../trace/program/program.ts';
import {
  type Chart,
  type ChartInput,
  curveOf,
  type DrawnCurve,
  type DrawnPoint,
  layOutChart,
  pointsFrom,
} from '../chart/chart.ts';

/** The loss over epochs as a small drawing, in px; a place is an epoch. */
export interface LossLine {
  readonly chart: Chart;
  readonly curve: DrawnCurve;
  /** The epoch that is shown now. */
  readonly current: DrawnPoint | undefined;
  /** Loss of guessing, in nats, and its height. */
  readonly guess: { readonly loss: number; readonly y: number } | undefined;
}

/**
 * The cross-entropy of guessing all V outputs alike: (number of targets) · ln V, in nats; ln V under mean.
 * Those of a decoder are added. Undefined for other losses.
 */
export function guessingLoss({ example, timesteps, tape }: Program): number | undefined {
  if (example.loss !== 'cross-entropy') return undefined;
  const nets = (['encoder', 'decoder'] as const).map((name) =>
    timesteps.flatMap(({ net, y, loss }) =>
      net === name && loss !== undefined && y !== undefined
        ? [Math.log(tape.nodes[y]?.rows ?? 1)]
        : [],
    ),
  );
  const guesses = nets.filter(({ length }) => length > 0);
  if (guesses.length === 0) return undefined;
  return example.reduction === 'mean' ? sum(guesses, (each) => mean(each)) : sum(guesses.flat());
}

/** The axis never ends lower: what is smaller prints as 0. */
const leastLoss = 0.001;

/** What the axis of the losses shows, in nats. */
export interface LossAxis {
  /** The end, a round number; 0 is the start. */
  readonly end: number;
  readonly guess: number | undefined;
}

/** An axis from 0 up to a round number above all losses and that of guessing. */
export function lossAxis(losses: readonly number[], guess: number | undefined): LossAxis {
  const most = largestOf(losses, Math.max(guess ?? 0, leastLoss));
  return { end: nice(0, most, 4)[1], guess };
}

/** The numbers that stand at the axis: 0, the middle and the end. */
export const lossTicks = ({ end }: LossAxis): readonly number[] => [0, end / 2, end];

/** Lays out the losses of epochs 0…: x is the epoch, y the loss from 0 up. */
export function layOutLoss(
  losses: readonly number[],
  epoch: number,
  axis: LossAxis,
  place: Pick<ChartInput, 'size' | 'edges'>,
): LossLine {
  const { end, guess } = axis;
  const chart = layOutChart({
    ...place,
    curves: [{ key: 'loss', points: pointsFrom(0, losses) }],
    span: { first: 0, last: losses.length - 1 },
    ends: [0, end],
    up: lossTicks(axis),
    across: [],
  });
  const curve = curveOf(chart, 'loss');
  return {
    chart,
    curve,
    current: curve.points[epoch],
    guess: guess === undefined ? undefined : { loss: guess, y: chart.yOf(guess) },
  };
}
