import * as v from 'valibot';
import { cells } from '../engine/cells/index.ts';
import type { CellText } from '../engine/cells/typed.ts';
import type { FaultCode } from '../engine/fault.ts';
import { lossNames } from '../engine/losses.ts';
import { readoutActivations } from '../engine/readout.ts';

/** The activations that a layer may choose. */
export const layerActivations = ['tanh', 'relu', 'sigmoid', 'linear'] as const;

/** A single number, a vector, or a matrix given row by row. */
export type Numbers = number | readonly number[] | readonly (readonly number[])[];

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
const token = v.pipe(v.string(), v.minLength(1));

/** An own check carries the code of the phrase that says what it wants (see `wantedBy`). */
const numbers = v.custom<Numbers>(
  (value) => isNumber(value) || isVector(value) || isMatrix(value),
  'numbers' satisfies FaultCode,
);
const entry = v.custom<string | readonly number[] | null>(
  (value) => value === null || typeof value === 'string' || isVector(value),
  'sequenceEntry' satisfies FaultCode,
);
const parameters = v.record(v.string(), numbers);

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
  resetAfter: v.optional(v.boolean()),
  direction: v.optional(v.picklist(['forward', 'backward'])),
  parameters,
  initialState: v.optional(v.record(v.string(), numbers)),
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

const sequence = v.pipe(v.array(entry), v.minLength(1), v.maxLength(100));

/** The example file, format unroll/1. Sizes and names are checked when it is compiled. */
export const exampleSchema = v.strictObject({
  format: v.literal('unroll/1'),
  title: v.optional(v.string()),
  vocabulary: v.optional(v.pipe(v.array(token), v.minLength(1), v.maxLength(256))),
  inputs: sequence,
  targets: v.optional(sequence),
  layers: v.pipe(v.array(layer), v.maxLength(8)),
  readout: v.optional(v.nullable(readout)),
  loss: v.optional(v.picklist(lossNames)),
  reduction: v.optional(v.picklist(['sum', 'mean'])),
  optimizer: v.optional(optimizer),
  frozen: v.optional(v.array(v.string())),
  truncate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export type Example = v.InferOutput<typeof exampleSchema>;
export type Layer = Example['layers'][number];
export type Readout = NonNullable<Example['readout']>;
export type OptimizerChoice = NonNullable<Example['optimizer']>;
export type Entry = Example['inputs'][number];
