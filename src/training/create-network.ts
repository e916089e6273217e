import {
  checkBatch,
  checkInputs,
  checkSpec,
  checkState,
  checkTraining,
  want,
} from './check-spec.ts';
import { createKeepingSink, createSteppingSink, type GradientSink } from './gradient-sink.ts';
import type { Kernels } from './kernels.ts';
import { LayerStack } from './layer-stack.ts';
import { lossOfRows } from './loss.ts';
import { keyOf } from './mask-bits.ts';
import type {
  Batch,
  ForwardResult,
  GradientOptions,
  Network,
  NetworkSpec,
  NetworkState,
  ParameterShape,
  Snapshot,
  TrainingSpec,
} from './network.ts';
import { type ParameterPlace, type Places, planPlaces, readPlace, writePlace } from './places.ts';
import { memoryCount, type UpdatePlaces, updateParameters } from './update.ts';

/**
 * A network whose parameters are all 0 until they are written. It takes the kernels for itself: one set for each
 * network.
 * @throws RangeError if the network or its training is not one that can be
 */
export function createNetwork(
  spec: NetworkSpec,
  training: TrainingSpec,
  kernels: Kernels,
): Network {
  checkSpec(spec);
  checkTraining(training);
  return new KernelNetwork(spec, training, kernels);
}

class KernelNetwork implements Network {
  readonly spec: NetworkSpec;
  readonly training: TrainingSpec;
  iteration = 0;
  /** What the next training step starts from; undefined for zero. Every step writes into it. */
  private carried: NetworkState | undefined;
  private readonly kernels: Kernels;
  private readonly places: Places;
  private readonly memory: UpdatePlaces;
  private readonly stack: LayerStack;
  private readonly keepingSink: GradientSink;
  private readonly steppingSink: GradientSink | undefined;

  constructor(spec: NetworkSpec, training: TrainingSpec, kernels: Kernels) {
    this.spec = spec;
    this.training = training;
    this.kernels = kernels;
    this.places = planPlaces(spec);
    const { count } = this.places;
    this.memory = { count, gradients: count, m: 2 * count, v: 3 * count };
    this.keepingSink = createKeepingSink(kernels, count);
    this.steppingSink = createSteppingSink(kernels, training, count);
    const fixed = (2 + memoryCount(training)) * count;
    kernels.reserve(fixed);
    kernels.numbers.fill(0, 0, fixed);
    this.stack = new LayerStack(kernels, spec, this.places, fixed);
  }

  get parameters(): readonly ParameterShape[] {
    return this.places.parameters.map(({ name, rows, columns, isVector }) => ({
      name,
      rows,
      columns,
      isVector,
    }));
  }

  private placeOf(name: string): ParameterPlace {
    const place = this.places.parameters.find((each) => each.name === name);
    if (place !== undefined) return place;
    const names = this.places.parameters.map((each) => each.name).join(', ');
    throw new RangeError(`parameter: found ${name}, wanted one of ${names}`);
  }

  read(name: string): Float64Array {
    return readPlace(this.kernels.numbers, this.placeOf(name));
  }

  write(name: string, values: ArrayLike<number>): void {
    const place = this.placeOf(name);
    const count = place.rows * place.columns;
    want(values.length === count, name, values.length, `${count} numbers`);
    for (let k = 0; k < count; k++)
      if (!Number.isFinite(values[k])) want(false, `${name}.${k}`, values[k], 'a finite number');
    writePlace(this.kernels.numbers, place, values);
  }

  trainStep(batch: Batch): number {
    checkBatch(this.spec, batch);
    const { spec, training, stack } = this;
    const { timesteps: T, size: B } = batch;
    const { carryState = false, truncate } = training;
    const isKept = carryState && this.carried?.size === B;
    stack.begin(batch, isKept ? this.carried : undefined);
    if ((spec.dropout ?? 0) > 0) this.drawMasks(T * B);
    stack.forward();
    const loss = this.lossOf(batch);
    const sink = this.steppingSink ?? this.keepingSink;
    stack.backward({ isOfLogits: loss.isOfLogits, truncate, sink });
    this.iteration++;
    if (this.steppingSink === undefined)
      updateParameters(this.kernels, training, this.memory, this.iteration);
    this.carried = carryState ? stack.state(this.carried) : undefined;
    return loss.loss;
  }

  /** Every layer's mask of this training step. */
  private drawMasks(rows: number): void {
    const { dropout = 0, hidden } = this.spec;
    const { seed = 0 } = this.training;
    hidden.forEach((_, index) => {
      const layer = this.stack.layers[index];
      const keys = [1, 2].map((part) => keyOf(seed, this.iteration, index, part));
      const [threshold, kept] = [Math.round(dropout * 2 ** 32), 1 / (1 - dropout)];
      const count = rows * layer.places.Hp;
      this.kernels.dropoutMask(layer.startMask(), keys[0], keys[1], threshold, kept, count);
    });
  }

  private lossOf(batch: Batch): { readonly loss: number; readonly isOfLogits: boolean } {
    const { kernels, spec, stack } = this;
    return lossOfRows(kernels, spec, stack.readout, batch.targets, stack.outputRows);
  }

  lossAndGradients(
    batch: Batch,
    { state, masks }: GradientOptions = {},
  ): { readonly loss: number; readonly gradients: Readonly<Record<string, Float64Array>> } {
    checkBatch(this.spec, batch);
    if (state !== undefined) checkState(this.spec, state, batch.size);
    const { stack, memory, training } = this;
    stack.begin(batch, state);
    masks?.forEach((mask, index) => {
      stack.writeMask(index, mask);
    });
    stack.forward();
    const { loss, isOfLogits } = this.lossOf(batch);
    stack.backward({ isOfLogits, truncate: training.truncate, sink: this.keepingSink });
    const gradients = this.places.parameters.map((place) => [
      place.name,
      readPlace(this.kernels.numbers, place, memory.gradients),
    ]);
    return { loss, gradients: Object.fromEntries(gradients) };
  }

  forward(inputs: Omit<Batch, 'targets'>, state?: NetworkState): ForwardResult {
    checkInputs(this.spec, inputs);
    if (state !== undefined) checkState(this.spec, state, inputs.size);
    const { stack } = this;
    stack.begin(inputs, state);
    stack.forward();
    return { outputs: stack.outputs(), hidden: stack.hidden(), state: stack.state() };
  }

  evaluate(batch: Batch): number {
    checkBatch(this.spec, batch);
    this.stack.begin(batch, undefined);
    this.stack.forward();
    return this.lossOf(batch).loss;
  }

  resetState(): void {
    this.carried = undefined;
  }

  snapshot(): Snapshot {
    const { numbers, precision } = this.kernels;
    const { count, m, v } = this.memory;
    const copy = (at: number) => numbers.slice(at, at + count);
    const memory = [m, v].slice(0, memoryCount(this.training)).map(copy);
    const carried = this.carried && copyOf(this.carried);
    return { precision, iteration: this.iteration, parameters: copy(0), memory, carried };
  }

  restore({ precision, iteration, parameters, memory, carried }: Snapshot): void {
    const { kernels, spec, training } = this;
    const { count, m, v } = this.memory;
    want(precision === kernels.precision, 'precision', precision, kernels.precision);
    want(parameters.length === count, 'parameters', parameters.length, `${count} numbers`);
    const arrays = memoryCount(training);
    const isMemory = memory.length === arrays && memory.every((each) => each.length === count);
    want(isMemory, 'memory', memory.length, `${arrays} arrays of ${count} numbers`);
    if (carried !== undefined) checkState(spec, carried, carried.size);
    kernels.numbers.set(parameters, 0);
    memory.forEach((each, index) => {
      kernels.numbers.set(each, index === 0 ? m : v);
    });
    this.iteration = iteration;
    this.carried = carried && copyOf(carried);
  }
}

const copyOf = ({ size, layers }: NetworkState): NetworkState => ({
  size,
  layers: layers.map(({ h, c }) =>
    c === undefined ? { h: h.slice() } : { h: h.slice(), c: c.slice() },
  ),
});
