import { largestOf } from '../../engine/extremes.ts';
import type { Entry, Example } from '../../example/example.ts';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace, type Trace } from '../../trace/trace.ts';

/** A sequence of the batch with what should come out, as long as it is. */
export interface Sequence {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
}

/** Three browsing histories of unequal length, in the letters of ABCCD. */
export const sequences: readonly Sequence[] = [
  { inputs: ['A', 'B', 'C', 'C'], targets: ['B', 'C', 'C', 'D'] },
  { inputs: ['B', 'C'], targets: ['C', 'D'] },
  { inputs: ['C', 'C', 'D'], targets: ['C', 'D', 'A'] },
];

/** What stands in the empty places: index 0 of the vocabulary, as libraries pad. */
export const pad = 'A';

/** How the empty places are treated: none at all, padded with a mask, padded and the mask forgotten. */
export const treatments = ['unpadded', 'masked', 'forgotten'] as const;
export type Treatment = (typeof treatments)[number];

/** One run of the whole batch. */
export interface BatchRun {
  readonly treatment: Treatment;
  readonly trace: Trace;
  /** Summed over all places that count, in nats. */
  readonly loss: number;
  /** How many places count. */
  readonly count: number;
  /** dL/d(every parameter), one after another. */
  readonly gradient: readonly number[];
}

const longest = largestOf(sequences.map(({ inputs }) => inputs.length));

const filled = (entries: readonly string[], by: string | null): Entry[] =>
  Array.from({ length: longest }, (_, index) => entries[index] ?? by);

function entryOf({ inputs, targets }: Sequence, treatment: Treatment) {
  if (treatment === 'unpadded') return { inputs: [...inputs], targets: [...targets] };
  return {
    inputs: filled(inputs, pad),
    targets: filled(targets, treatment === 'masked' ? null : pad),
  };
}

/** The network of ABCCD on all sequences at once. */
export function runBatch(treatment: Treatment): BatchRun {
  const [first, ...others] = sequences.map((each) => entryOf(each, treatment));
  const { optimizer: _, ...network } = abccdExample;
  const example: Example = { ...network, ...first, batch: [null, ...others] };
  const trace = runTrace(compile(example));
  const { batch, parameters } = trace.program;
  return {
    treatment,
    trace,
    loss: lossOf(trace) ?? Number.NaN,
    count: batch.flatMap(({ timesteps }) => timesteps).filter(({ loss }) => loss !== undefined)
      .length,
    gradient: parameters.flatMap(({ node }) => [...blockValues(trace, { kind: 'gradient', node })]),
  };
}

/** The loss of every place in nats, sequence by sequence; undefined where it does not count. */
export function lossesOf({ trace }: BatchRun): readonly (readonly (number | undefined)[])[] {
  return trace.program.batch.map(({ timesteps }) =>
    timesteps.map(({ loss }) =>
      loss === undefined ? undefined : blockValues(trace, { kind: 'value', node: loss })[0],
    ),
  );
}

/** h of a sequence at timestep t. */
export function stateOf({ trace }: BatchRun, sequence: number, t: number): readonly number[] {
  const node = trace.program.batch[sequence]?.timesteps[t - 1]?.layers[0]?.h;
  return node === undefined ? [] : [...blockValues(trace, { kind: 'value', node })];
}
