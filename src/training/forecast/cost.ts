import { planPlaces } from '../places.ts';
import { type ForecastJob, networkOf } from './job.ts';

/** What a training costs, before it starts. */
export interface Cost {
  readonly parameters: number;
  /** Windows to train on. */
  readonly samples: number;
  /** Updates of the weights, of all seeds. */
  readonly updates: number;
  /** A rough guess for a laptop, in seconds. */
  readonly seconds: number;
}

/** Multiply–adds a second of the WebAssembly kernels in float64, and seconds that a timestep of a layer costs besides. */
const speed = 3.5e9;
const overhead = 2e-5;
/** Weights a second that Adam moves, in float64; half the bytes go twice as fast. */
const adamSpeed = 2e8;

/**
 * The cost of a job: forward and backward take about 3 multiply–adds a weight and timestep, and every timestep of a layer
 * some calls; every update touches every weight once more.
 */
export function costOf({ model, pipeline, course, values }: ForecastJob): Cost {
  const shapes = planPlaces(networkOf(model)).parameters;
  const parameters = shapes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const samples = Math.max(0, values.length - pipeline.test - pipeline.window);
  const updates = Math.ceil(samples / course.batch) * course.epochs * course.seeds.length;
  const timesteps = samples * pipeline.window * course.epochs * course.seeds.length;
  const faster = course.precision === 'float32' ? 2 : 1;
  const work = (3 * parameters * timesteps) / (speed * faster);
  const moves = (updates * parameters) / (adamSpeed * faster);
  const calls = updates * (pipeline.window * model.layers.length + 4) * overhead;
  return { parameters, samples, updates, seconds: 1.1 * (work + moves + calls) };
}
