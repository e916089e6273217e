import type { Cell, LayerFunction } from '../../engine/cells/cell.ts';
import type { Tape } from '../../engine/tape/node.ts';
import type { Schedule } from '../../engine/tape/run.ts';
import type { Example } from '../../example/example.ts';
import type { NetName } from '../../example/nets.ts';
import type { Place } from '../../example/numbers-at.ts';
import type { Source } from './source.ts';
import type { Strand } from './strands.ts';

/** A weight matrix, bias or single weight of the network. */
export interface Parameter {
  /** As the example file addresses it: `layers.0.W_xh`, `layers.0.forward.W_xh`, `decoder.readout.b_y`. */
  readonly path: string;
  readonly name: string;
  readonly part: 'layer' | 'readout';
  /** Index of its strand; of a readout 0, or 1 for the decoder's. */
  readonly layer: number;
  /** Where its numbers stand in the example. */
  readonly place: Place;
  readonly node: number;
  readonly frozen: boolean;
  /** Nodes of its update, where an optimizer is set: the gradient read, the one after clipping, the new value, the new memory. */
  readonly update?: ParameterUpdate;
}

export interface ParameterUpdate {
  readonly gradient: number;
  readonly clipped: number;
  readonly result: number;
  /** Memory name → [node before, node after]. */
  readonly memory: Readonly<Record<string, readonly [number, number]>>;
}

/** One equation of the program and what it belongs to. */
export interface Line {
  readonly part: 'layer' | 'feedback' | 'joined' | 'readout' | 'loss' | 'total' | 'clip' | 'update';
  readonly layer: number;
  readonly name: string;
  readonly text: string;
  readonly note: string;
  /** Which function of the layer makes its name; undefined where it is another, or none. */
  readonly role: LayerFunction | undefined;
}

/** The named nodes of one layer at one timestep, by the name in the equations. */
export type Named = Readonly<Record<string, number>>;

export interface TimestepNodes {
  /** From 1; the timesteps of a decoder follow those of the encoder. */
  readonly t: number;
  readonly net: NetName;
  /** The same in its own network: a decoder begins anew at 1. */
  readonly own: number;
  readonly x: number;
  /** By strand; nothing for those that do not run at this timestep. */
  readonly layers: readonly Named[];
  /** By strand, the node that it takes in. */
  readonly reads: readonly (number | undefined)[];
  readonly readout: Named;
  /** What the loss reads and the screen shows as the answer; undefined where the layers hand nothing on. */
  readonly y: number | undefined;
  readonly target: number | undefined;
  readonly loss: number | undefined;
}

/** What one example of a batch has on the tape: the nodes `from` ≤ id < `to`. */
export interface BatchNodes {
  readonly from: number;
  readonly to: number;
  /** Whether the timeline walks through this one. */
  readonly isShown: boolean;
  readonly timesteps: readonly TimestepNodes[];
  readonly initialStates: readonly Named[];
}

/** An example made ready to run: its tape and what its nodes are. */
export interface Program {
  readonly example: Example;
  readonly tape: Tape;
  readonly lines: readonly Line[];
  /** The recurrences of all layers, and the cell of each. */
  readonly strands: readonly Strand[];
  readonly cells: readonly Cell[];
  readonly parameters: readonly Parameter[];
  /** By strand; those of a decoder are the last states of the encoder. */
  readonly initialStates: readonly Named[];
  /** How many timesteps the encoder has, or the whole where there is no decoder. */
  readonly encoderLength: number;
  readonly timesteps: readonly TimestepNodes[];
  /** All examples of the batch in the order of the file, with the nodes that are theirs alone; one without a batch. */
  readonly batch: readonly BatchNodes[];
  readonly loss: number | undefined;
  readonly clip: { readonly norm: number; readonly scale: number | undefined } | undefined;
  /** What clip and update read: [parameter, leaf that holds its gradient]; nothing of frozen ones. */
  readonly gradientLeaves: readonly (readonly [number, number])[];
  /** Leaf that counts the updates from 1; undefined without an optimizer. */
  readonly step: number | undefined;
  /** First node of the clip and the update. */
  readonly updateFrom: number;
  /** What `fill` reads of another example of the same structure. */
  readonly sources: readonly Source[];
  /** Values of everything given, at its place; the rest is 0. */
  readonly given: Float64Array;
  readonly pass: Schedule;
  readonly updatePass: Schedule;
  readonly flows: readonly boolean[];
  /** For every node, the operations that read it: [reader, index of the input]. */
  readonly uses: readonly (readonly Use[])[];
}

export interface Use {
  readonly reader: number;
  readonly k: number;
}
