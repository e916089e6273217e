import * as v from 'valibot';
import { cells } from '../engine/cells/index.ts';
import type { CellText } from '../engine/cells/typed.ts';
import type { FaultCode } from '../engine/fault.ts';
import { lossNames } from '../engine/losses.ts';
import { readoutActivations } from '../engine/readout.ts';

/** What a layer may choose for each of `layerFunctions`. */
export const layerActivations = ['tanh', 'relu', 'sigmoid', 'linear'] as const;

/** Names and their numbers. */
export type Parameters = Readonly<Record<string, Numbers>>;

/** The same for both directions of a layer. */
export interface Sides {
  readonly forward: Parameters;
  readonly backward: Parameters;
}

/** A single number, a vector, or a matrix given row by row. */
export type Numbers = number | readonly number[] | readonly (readonly number[])[];

/** States by name, in both directions where the layer has two. */
type States = Parameters | Sides;

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isVector = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNumber);
const isMatrix = (value: unknown): value is number[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isVector) &&
  value.every((row) => row.length === value[0]?.length);

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.gtValue(0));
const fraction = v.pipe(finite, v.minValue(0), v.ltValue(1));
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256));
/** Characters of a token or of the name of a state: what a table still has room for. */
const longestToken = 40;
const longestTitle = 200;
const mostFrozen = 1000;
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(longestToken));

/** An own check carries the code of the phrase that says what it wants (see `wantedBy`). */
const numbers = v.custom<Numbers>(
  (value) => isNumber(value) || isVector(value) || isMatrix(value),
  'numbers' satisfies FaultCode,
);
const entry = v.custom<Entry>(
  (value) => value === null || typeof value === 'string' || isVector(value),
  'sequenceEntry' satisfies FaultCode,
);
const parameters = v.record(v.string(), numbers);
const sides = v.strictObject({ forward: parameters, backward: parameters });

/** Whether a value is an object with one of these names, and so has to be one that these names belong to. */
const hasOne = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && names.some((name) => Object.hasOwn(value, name));

const sided = v.lazy(
  (value): v.GenericSchema<Parameters | Sides> =>
    hasOne(value, 'forward', 'backward') ? sides : parameters,
);

/** An input that is the output before: its largest made one-hot, or one drawn with its probabilities. */
const feedback = v.strictObject({
  from: v.literal('previous'),
  pick: v.picklist(['greedy', 'sample']),
});
const inputEntry = v.lazy(
  (value): v.GenericSchema<Entry | Feedback> => (hasOne(value, 'from', 'pick') ? feedback : entry),
);
const seed = v.custom<number>(
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32,
  'seed' satisfies FaultCode,
);

/** Equations of a reader's own; they are read when the example is compiled. */
const cellText = v.strictObject({
  equations: v.custom<string>(
    (value) => typeof value === 'string' && value.length > 0 && value.length <= 2000,
    'cellText' satisfies FaultCode,
  ),
  state: v.pipe(v.array(token), v.maxLength(4)),
});
const cellName = v.picklist(cells.map(({ id }) => id));

const layer = v.strictObject({
  cell: v.lazy(
    (value): v.GenericSchema<string | CellText> =>
      typeof value === 'object' && value !== null ? cellText : cellName,
  ),
  hidden: size,
  activation: v.optional(v.picklist(layerActivations)),
  recurrentActivation: v.optional(v.picklist(layerActivations)),
  resetAfter: v.optional(v.boolean()),
  direction: v.optional(v.picklist(['forward', 'backward', 'bidirectional'])),
  returnSequences: v.optional(v.boolean()),
  parameters: sided,
  initialState: v.optional(sided),
});

const readout = v.strictObject({
  activation: v.picklist(readoutActivations),
  temperature: v.optional(positive),
  parameters: v.optional(parameters),
});

const clip = v.strictObject({ by: v.picklist(['value', 'norm']), at: positive });

const optimizer = v.variant('name', [
  v.strictObject({
    name: v.literal('sgd'),
    learningRate: v.pipe(finite, v.minValue(0)),
    momentum: v.optional(fraction),
    clip: v.optional(clip),
  }),
  v.strictObject({
    name: v.literal('adam'),
    learningRate: v.pipe(finite, v.minValue(0)),
    beta1: v.optional(fraction),
    beta2: v.optional(fraction),
    epsilon: v.optional(positive),
    style: v.optional(v.picklist(['pytorch', 'keras'])),
    clip: v.optional(clip),
  }),
]);

const inputs = v.pipe(v.array(inputEntry), v.minLength(1), v.maxLength(100));
const targets = v.pipe(v.array(entry), v.minLength(1), v.maxLength(100));
const vocabulary = v.pipe(v.array(token), v.minLength(1), v.maxLength(256));

const decoder = v.strictObject({
  vocabulary: v.optional(vocabulary),
  outputVocabulary: v.optional(vocabulary),
  inputs,
  targets: v.optional(targets),
  layers: v.pipe(v.array(layer), v.minLength(1), v.maxLength(8)),
  readout: v.optional(v.nullable(readout)),
});

/** Gradients of states by name; null for none. */
const upstream = v.pipe(v.array(v.nullable(parameters)), v.minLength(1), v.maxLength(100));

/** One example of a batch, with the sequence of the decoder where there is one. Initial states: a list of one entry per layer, or of the only layer itself. */
export const batchEntrySchema = v.strictObject({
  inputs,
  targets: v.optional(targets),
  decoder: v.optional(v.strictObject({ inputs, targets: v.optional(targets) })),
  initialState: v.optional(
    v.lazy(
      (value): v.GenericSchema<States | States[]> =>
        Array.isArray(value) ? v.array(sided) : sided,
    ),
  ),
  upstream: v.optional(upstream),
});

/** The example file, format unroll/1. Sizes and names are checked when it is compiled. */
export const exampleSchema = v.strictObject({
  format: v.literal('unroll/1'),
  title: v.optional(v.pipe(v.string(), v.maxLength(longestTitle))),
  vocabulary: v.optional(vocabulary),
  outputVocabulary: v.optional(vocabulary),
  inputs,
  targets: v.optional(targets),
  layers: v.pipe(v.array(layer), v.maxLength(8)),
  readout: v.optional(v.nullable(readout)),
  loss: v.optional(v.picklist(lossNames)),
  reduction: v.optional(v.picklist(['sum', 'mean'])),
  optimizer: v.optional(optimizer),
  frozen: v.optional(v.pipe(v.array(v.string()), v.maxLength(mostFrozen))),
  decoder: v.optional(decoder),
  seed: v.optional(seed),
  truncate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  upstream: v.optional(upstream),
  /** All examples in their order; null is the place of the one that `inputs` and `targets` give, which is shown. */
  batch: v.optional(v.pipe(v.array(v.nullable(batchEntrySchema)), v.minLength(1), v.maxLength(64))),
});

export type Example = v.InferOutput<typeof exampleSchema>;
export type Layer = Example['layers'][number];
export type Readout = NonNullable<Example['readout']>;
export type OptimizerChoice = NonNullable<Example['optimizer']>;
export type BatchEntry = v.InferOutput<typeof batchEntrySchema>;
export type Entry = string | readonly number[] | null;
export type Feedback = v.InferOutput<typeof feedback>;
export type InputEntry = Example['inputs'][number];
