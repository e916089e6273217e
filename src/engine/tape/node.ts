import type { Expression } from '../equations/expression.ts';
import type { Op, Slot } from '../ops/op.ts';

/** What a given value is. A gradient flows to parameters, inputs and initial states only. */
export type Given = 'parameter' | 'input' | 'state' | 'target' | 'setting' | 'gradient' | 'memory';

/** `feedback` makes an input of the output before, `joined` one output of both directions of a layer. */
export type Part =
  | 'layer'
  | 'feedback'
  | 'joined'
  | 'readout'
  | 'loss'
  | 'total'
  | 'clip'
  | 'update';
export type Direction = 'forward' | 'backward';

/** Where in the network and in time a node belongs. */
export interface Whereabouts {
  readonly part: Part;
  readonly layer: number;
  readonly direction: Direction;
  /** Timestep 1…T; 0 is the initial state; undefined for what is outside of time. */
  readonly t: number | undefined;
  /** Index of its equation among the lines of the program. */
  readonly line: number | undefined;
  /** The parameter that an update or a clip is about. */
  readonly parameter: number | undefined;
}

/** One value of the computation: rows × columns numbers at `offset`, made by `op` from `inputs`. */
export interface TapeNode extends Slot, Whereabouts {
  readonly id: number;
  /** The name on the left of its equation, or the text of the sub-expression. */
  readonly name: string;
  readonly op: Op;
  readonly inputs: readonly number[];
  readonly given: Given | undefined;
  readonly expression: Expression | undefined;
  /** Whether the node is what stands on the left of its equation. */
  readonly named: boolean;
  /** Inputs whose value is read but to which no gradient goes back: the state at a cut of truncated BPTT. */
  readonly cut: readonly number[];
}

/** Whether the gradient of a node goes back to its k-th input. */
export const passesBack = ({ op, cut }: Pick<TapeNode, 'op' | 'cut'>, k: number): boolean =>
  op.flowsTo(k) && (cut.length === 0 || !cut.includes(k));

export interface Tape {
  readonly nodes: readonly TapeNode[];
  /** How many numbers all nodes hold together. */
  readonly size: number;
}
