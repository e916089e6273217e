import { planPlaces } from '../places.ts';
import { type ForecastJob, networkOf } from './job.ts';
import type { Prepared } from './prepare.ts';
import { fitMinMax, type MinMax, unscale } from './scaling.ts';

/** What a reader is shown of the pipeline before anything is trained. */
export interface PipelineFacts {
  /** The scaling as it should be: of the training values alone. */
  readonly honest: MinMax;
  /** Test values that lie outside 0 … 1 when they are scaled. */
  readonly outside: number;
  /** Scaled values of the first window, and the one that follows it. */
  readonly firstWindow: readonly number[];
  readonly firstTarget: number;
  /** The first test value: scaled, and scaled back. */
  readonly firstTest: { readonly scaled: number; readonly value: number };
  readonly layers: readonly LayerFacts[];
  readonly parameters: number;
}

/** A layer as `model.summary()` lists it. */
export interface LayerFacts {
  readonly kind: ForecastJob['model']['cell'] | 'dense';
  readonly units: number;
  /** Without the batch: timesteps (where all are given on) and units. */
  readonly shape: readonly number[];
  readonly activation: string | undefined;
  readonly parameters: number;
}

/** The facts of a job whose data has been made ready. */
export function describePipeline(
  { model, pipeline }: ForecastJob,
  prepared: Prepared,
): PipelineFacts {
  const { values, split, test, train } = prepared;
  const layers = layersOf(model, pipeline.window);
  return {
    honest: fitMinMax(values.slice(0, split)),
    outside: test.y.filter((value) => value < 0 || value > 1).length,
    firstWindow: prepared.scaled.slice(0, train.timesteps),
    firstTarget: train.y[0],
    firstTest: { scaled: test.y[0], value: unscale(test.y[0], prepared.minMax) },
    layers,
    parameters: layers.reduce((sum, { parameters }) => sum + parameters, 0),
  };
}

function layersOf(model: ForecastJob['model'], timesteps: number): LayerFacts[] {
  const shapes = planPlaces(networkOf(model)).parameters;
  const countOf = (prefix: string): number =>
    shapes
      .filter(({ name }) => name.startsWith(prefix))
      .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const { cell, layers, head } = model;
  const recurrent = layers.map((units, at) => ({
    kind: cell,
    units,
    shape: at < layers.length - 1 ? [timesteps, units] : [units],
    activation: undefined,
    parameters: countOf(`layers.${at}.`),
  }));
  const dense = head.map(({ size, activation }, at) => ({
    kind: 'dense' as const,
    units: size,
    shape: [size],
    activation,
    parameters: countOf(at < head.length - 1 ? `layers.${layers.length + at}.` : 'readout.'),
  }));
  return [...recurrent, ...dense];
}
