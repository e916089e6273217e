import type { Run } from '../../notation/runs.ts';
import type { WeightRole } from '../../notation/symbol.ts';
import type { Timeline } from '../../timeline/step.ts';
import type { ValueRef } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { isRevealed, revealOf } from '../reveal.ts';
import type { Hand } from '../symbols.ts';
import { arrowsOf } from './arrows.ts';
import { barsOf, cellsOf } from './blocks.ts';
import { type Frame, frameOf } from './frame.ts';
import { labelsOf } from './labels.ts';
import type { Moment } from './moments.ts';

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One number of a vector. Without `ref` it is not known yet: an empty outline. */
export interface PictureCell extends Box {
  readonly ref: ValueRef | undefined;
  readonly look: 'memory' | 'gradient';
  /** −1 … 1: the value over the largest one of its kind. */
  readonly tone: number;
  readonly now: boolean;
}

/** One probability of y_t, `filled` px wide. */
export interface PictureBar extends Box {
  readonly ref: ValueRef | undefined;
  readonly token: string;
  readonly isTarget: boolean;
  readonly filled: number;
  readonly now: boolean;
}

export interface PictureArrow {
  readonly id: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly role: WeightRole | 'backward';
  readonly state: 'ahead' | 'done' | 'now';
  readonly label: readonly Run[];
}

/** A line of text: a symbol, a token, a word of the view, or a number behind a symbol. */
export interface PictureLabel {
  readonly id: string;
  readonly kind: 'name' | 'token' | 'target' | 'loss' | 'total' | 'gradient';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly Run[];
  readonly ref?: ValueRef;
  readonly state: 'ahead' | 'done' | 'now';
}

/** The picture of the home page: an unrolled network with as much filled in as a moment knows. */
export interface Picture {
  readonly frame: Frame;
  /** The column that the moment is about. */
  readonly band: (Box & { readonly backward: boolean }) | undefined;
  readonly cells: readonly PictureCell[];
  readonly bars: readonly PictureBar[];
  readonly arrows: readonly PictureArrow[];
  readonly labels: readonly PictureLabel[];
}

/** What the parts of the picture are drawn from. */
export interface Plot {
  readonly trace: Trace;
  readonly hand: Hand;
  readonly moment: Moment;
  readonly frame: Frame;
  /** Index of the top layer. */
  readonly top: number;
  readonly knows: (kind: 'value' | 'gradient', node: number | undefined) => boolean;
}

/** The unrolled network at a moment, `width` px wide; loss on top, then y_t, h_t and x_t. */
export function buildPicture(
  trace: Trace,
  timeline: Timeline,
  hand: Hand,
  moment: Moment,
  width: number,
): Picture {
  const { program } = trace;
  const [first] = program.timesteps;
  const nodes = program.tape.nodes;
  const top = program.cells.length - 1;
  const frame = frameOf(
    {
      T: program.timesteps.length,
      H: nodes[first?.layers[top]?.h ?? 0]?.rows ?? 0,
      V: nodes[first?.y ?? 0]?.rows ?? 0,
    },
    width,
  );
  const reveal = revealOf(timeline);
  const knows: Plot['knows'] = (kind, node) =>
    node !== undefined && isRevealed(reveal, { kind, node }, moment.step.index);
  const plot: Plot = { trace, hand, moment, frame, top, knows };
  return {
    frame,
    band: bandOf(plot),
    cells: cellsOf(plot),
    bars: barsOf(plot),
    arrows: arrowsOf(plot),
    labels: labelsOf(plot),
  };
}

function bandOf({ frame, moment }: Plot): Picture['band'] {
  const { columns, pitch, height, unit, wide, cell } = frame;
  const x = moment.t === undefined ? undefined : columns[moment.t - 1];
  if (x === undefined) return undefined;
  const before = wide ? 26 * unit : 22;
  const width = wide ? Math.min(pitch - 4, cell.width + 92 * unit) : pitch;
  return { id: 'band', x: x - before, y: 0, width, height, backward: moment.kind === 'gradient' };
}
