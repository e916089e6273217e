import type { Run } from '../../notation/runs.ts';
import type { WeightRole } from '../../notation/symbol.ts';
import type { ValueRef } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Hand } from '../symbols.ts';
import type { Frame } from './frame.ts';
import type { Moment } from './moments.ts';

export interface Box {
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
