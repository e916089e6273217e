import { line, mean, nice, scaleLinear, sum } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import type { Program } from '../../trace/program/program.ts';

export interface LossPoint {
  readonly epoch: number;
  readonly loss: number;
  readonly x: number;
  readonly y: number;
}

/** The loss over epochs as a small drawing, in px. */
export interface LossLine {
  readonly points: readonly LossPoint[];
  /** Path through all points. */
  readonly path: string;
  /** The epoch that is shown now. */
  readonly current: LossPoint | undefined;
  /** Loss of guessing, in nats, and its height. */
  readonly guess: { readonly loss: number; readonly y: number } | undefined;
  readonly ticks: readonly { readonly loss: number; readonly y: number }[];
}

export interface LossLineSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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

const drawn = line<LossPoint>(
  (point) => point.x,
  (point) => point.y,
);

/** To tenths of a px: what a small edit leaves where it was is not drawn again. */
const fine = (px: number): number => Math.round(px * 10) / 10;

/** Lays out the losses of epochs 0…: x is the epoch, y the loss from 0 up. */
export function layOutLoss(
  losses: readonly number[],
  epoch: number,
  axis: LossAxis,
  size: LossLineSize,
): LossLine {
  const { end, guess } = axis;
  const x = scaleLinear([0, Math.max(1, losses.length - 1)], [size.left, size.width - size.right]);
  const y = scaleLinear([0, end], [size.height - size.bottom, size.top]);
  const points = losses.map((loss, at) => ({ epoch: at, loss, x: fine(x(at)), y: fine(y(loss)) }));
  return {
    points,
    path: drawn(points) ?? '',
    current: points[epoch],
    guess: guess === undefined ? undefined : { loss: guess, y: y(guess) },
    ticks: lossTicks(axis).map((loss) => ({ loss, y: y(loss) })),
  };
}
