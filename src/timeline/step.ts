import type { Direction } from '../engine/tape/node.ts';
import type { BlockRef } from '../trace/block.ts';

export type Phase = 'forward' | 'loss' | 'backward' | 'update';

/**
 * What happens in a step:
 * take an input · product with a weight · sum · apply a function · loss of a timestep · total loss ·
 * gradient of a value · arrival from the output · arrival from the future joins in · derivative of a function ·
 * contributions join the sums of a parameter gradient · carry a gradient on to the timestep before · clip · update
 */
export type StepKind =
  | 'take'
  | 'product'
  | 'sum'
  | 'apply'
  | 'loss'
  | 'total'
  | 'gradient'
  | 'from-output'
  | 'from-future'
  | 'derivative'
  | 'join'
  | 'carry'
  | 'clip'
  | 'update';

/** One press of the key: an operation of the trace. */
export interface Step {
  readonly index: number;
  readonly kind: StepKind;
  readonly phase: Phase;
  readonly t: number | undefined;
  /** Index of the strand; see `Program.strands`. */
  readonly layer: number | undefined;
  /** Which way in time the strand runs that this belongs to; forward for all else. */
  readonly direction: Direction;
  /** Index of the program line that runs. */
  readonly line: number | undefined;
  /** The node that the step is about. */
  readonly node: number;
  /** The blocks that are computed, in order; the last is the result of the step. */
  readonly results: readonly BlockRef[];
  /** Nodes without a name of their own that are computed on the way, and are written out in the formula. */
  readonly within: readonly number[];
  /** Index of the timestep-gear group, and place in it, from 0. */
  readonly group: number;
  readonly operation: number;
  /** Name of the place without the epoch, e.g. `b3.dh`. */
  readonly position: string;
}

/** A run of steps with the same phase, timestep and direction: one press in the timestep gear. */
export interface Group {
  readonly index: number;
  readonly phase: Phase;
  readonly t: number | undefined;
  readonly direction: Direction;
  readonly first: number;
  readonly last: number;
}

export interface Timeline {
  readonly steps: readonly Step[];
  readonly groups: readonly Group[];
}

/** A step before it has its place in the timeline. */
export type StepDraft = Omit<Step, 'index' | 'group' | 'operation' | 'position'> & {
  /** Name within its timestep. */
  readonly name: string;
};
