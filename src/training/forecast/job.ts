import type { InitialWeights } from '../initial-weights.ts';
import type { AdamStyle, HeadLayer, NetworkSpec, Precision, TrainingSpec } from '../network.ts';
import type { Pipeline } from './prepare.ts';

/** The net between the windows and the forecast. */
export interface Model {
  readonly cell: NetworkSpec['cell'];
  /** H of each recurrent layer, the lowest first. */
  readonly layers: readonly number[];
  /** Share of the outputs of each recurrent layer that training sets to 0. */
  readonly dropout: number;
  /** The dense layers above; the last one has 1 output, the forecast. */
  readonly head: readonly HeadLayer[];
}

/** How often and in which order the net sees the windows. */
export interface Course {
  readonly epochs: number;
  /** Windows per update. */
  readonly batch: number;
  readonly learningRate: number;
  /** Whose epsilon Adam has; PyTorch's where nothing is said. */
  readonly adam?: AdamStyle;
  /** Whether every epoch goes through the windows in another order, from the seed. */
  readonly shuffle: boolean;
  /** Of initial weights, order and dropout; one training after the other for each of them. */
  readonly seeds: readonly number[];
  readonly precision: Precision;
}

/** A whole forecast: data, pipeline, net and training, as plain data. */
export interface ForecastJob {
  /** What messages call the data. */
  readonly name: string;
  /** The series, the oldest first. */
  readonly values: readonly number[];
  readonly pipeline: Pipeline;
  readonly model: Model;
  readonly course: Course;
  /** Whether the windows trained on and the forecast that runs free are looked at now and then, as a chart wants. */
  readonly isWide: boolean;
  /** Instead of weights drawn from the seed. */
  readonly initial?: InitialWeights;
}

/** The network of a model: k timesteps of one number in, one number after the last of them out. */
export const networkOf = ({ cell, layers, dropout, head }: Model): NetworkSpec => ({
  cell,
  inputs: 1,
  inputKind: 'numbers',
  hidden: layers,
  dropout,
  head,
  loss: 'mean-squared-error',
  reduction: 'mean',
  output: 'last',
});

/** Adam, and the seed of the dropout masks. */
export const trainingOf = (
  { learningRate, adam = 'pytorch' }: Course,
  seed: number,
): TrainingSpec => ({
  optimizer: { name: 'adam', learningRate, style: adam },
  seed,
});
