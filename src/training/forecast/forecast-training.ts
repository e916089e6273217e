import { Fault, phrase } from '../../engine/fault.ts';
import { createNetwork } from '../create-network.ts';
import { epochOrder } from '../epoch-order.ts';
import { initialWeights } from '../initial-weights.ts';
import type { Kernels } from '../kernels.ts';
import type { Network, Snapshot } from '../network.ts';
import { batchOf, inOrder, inPieces } from './batches.ts';
import { type ForecastJob, networkOf, trainingOf } from './job.ts';
import { type Look, lookAt } from './look.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Prepared, prepareForecast } from './prepare.ts';

/** The losses of an epoch, on scaled values. */
export interface EpochLosses {
  /** Mean squared error over the epoch's windows while it trained, dropout included. */
  readonly loss: number;
  /** Mean squared error of the test windows after it, which are only looked at. */
  readonly validation: number;
}

/** How far a training is, and what it gives so far. */
export interface ForecastProgress {
  /** The seed in training, and which of all it is (from 0). */
  readonly seed: number;
  readonly nth: number;
  /** Of that seed, an entry an epoch. */
  readonly losses: readonly EpochLosses[];
  /** Of that seed, after its last whole epoch; undefined before the first. */
  readonly latest: Outcome | undefined;
  /** Of that seed: forecasts that see no truth after the start of the test, and of the windows trained on. */
  readonly wide: Wide | undefined;
  /** Of the seeds that are done. */
  readonly outcomes: readonly Outcome[];
}

/** What is looked at now and then, in the units of the series. */
export interface Wide {
  /** The epoch, from 1. */
  readonly epoch: number;
  readonly free: readonly number[];
  readonly fit: readonly number[];
}

/** All that the rest of a training depends on. */
export interface ForecastSnapshot {
  readonly network: Snapshot;
  readonly progress: ForecastProgress;
  /** Batches of this seed so far, and Σ loss · windows of those of the epoch that is under way. */
  readonly batches: number;
  readonly lossSum: number;
  /** Whether the look at the end of an epoch is still due. */
  readonly isLooking: boolean;
}

/** Looks at everything within a training of one seed. */
const wideLooks = 20;

/** A training in small units: a batch, or a piece of the look at the end of an epoch. */
export class ForecastTraining {
  readonly prepared: Prepared;
  readonly total: number;
  readonly #job: ForecastJob;
  readonly #kernels: Kernels;
  readonly #perEpoch: number;
  #network: Network;
  #progress: ForecastProgress;
  #pieces: readonly (readonly number[])[] = [];
  #batches = 0;
  #lossSum = 0;
  #look: Iterator<void, Look> | undefined;

  /**
   * @param kernels are taken whole: a set for each training
   * @throws CsvFault where the series is too short or flat; RangeError where the net cannot be
   */
  constructor(job: ForecastJob, kernels: Kernels, snapshot?: ForecastSnapshot) {
    const { course, values, pipeline, name } = job;
    this.#job = job;
    this.#kernels = kernels;
    this.prepared = prepareForecast(values, pipeline, name);
    this.#perEpoch = Math.ceil(this.prepared.train.samples / course.batch);
    this.total = this.#perEpoch * course.epochs * course.seeds.length;
    this.#progress = snapshot?.progress ?? startOf(course.seeds[0], 0, []);
    this.#network = this.#createNetwork();
    if (snapshot !== undefined) this.#restore(snapshot);
  }

  get network(): Network {
    return this.#network;
  }

  /** Batches of all seeds so far; a batch at the end of an epoch counts when it has been looked at. */
  done(): number {
    const { nth } = this.#progress;
    const before = nth * this.#perEpoch * this.#job.course.epochs + this.#batches;
    return before - (this.#look === undefined ? 0 : 1);
  }

  progress(): ForecastProgress {
    return this.#progress;
  }

  snapshot(): ForecastSnapshot {
    return {
      network: this.#network.snapshot(),
      progress: this.#progress,
      batches: this.#batches,
      lossSum: this.#lossSum,
      isLooking: this.#look !== undefined,
    };
  }

  /** One unit. @throws Fault where the loss is no number any more */
  advance(): void {
    const next = this.#look?.next();
    if (next === undefined) this.#trainBatch();
    else if (next.done === true) this.#endEpoch(next.value);
  }

  #trainBatch(): void {
    const within = this.#batches % this.#perEpoch;
    if (within === 0) this.#lossSum = 0;
    if (within === 0 || this.#pieces.length === 0) this.#pieces = this.#piecesOf();
    const which = this.#pieces[within];
    const loss = this.#network.trainStep(batchOf(this.prepared.train, which));
    if (!Number.isFinite(loss))
      throw new Fault('loss', phrase('value', { value: String(loss) }), phrase('gentlerTraining'));
    this.#lossSum += loss * which.length;
    this.#batches += 1;
    if (this.#batches % this.#perEpoch === 0) this.#look = this.#beginLook();
  }

  /** The batches of the epoch that is under way. */
  #piecesOf(): number[][] {
    const { shuffle, batch } = this.#job.course;
    const { samples } = this.prepared.train;
    const epoch = Math.floor(this.#batches / this.#perEpoch);
    const order = shuffle ? epochOrder(this.#progress.seed, epoch, samples) : inOrder(samples);
    return inPieces(order, batch);
  }

  #beginLook(): Iterator<void, Look> {
    const { epochs } = this.#job.course;
    const epoch = this.#batches / this.#perEpoch;
    const isDue = epoch === epochs || (epoch - 1) % Math.ceil(epochs / wideLooks) === 0;
    return lookAt(this.#network, this.prepared, this.#job.isWide && isDue ? epoch : undefined);
  }

  #endEpoch({ validation, scaled, wide }: Look): void {
    this.#look = undefined;
    const { seed, nth, losses, outcomes } = this.#progress;
    const { seeds, epochs } = this.#job.course;
    const loss = this.#lossSum / this.prepared.train.samples;
    const latest = outcomeOf(this.prepared, seed, scaled);
    const isLast = losses.length + 1 === epochs;
    this.#progress = {
      ...this.#progress,
      losses: [...losses, { loss, validation }],
      latest,
      wide: wide ?? this.#progress.wide,
      outcomes: isLast ? [...outcomes, latest] : outcomes,
    };
    if (!isLast || nth + 1 === seeds.length) return;
    this.#progress = startOf(seeds[nth + 1], nth + 1, this.#progress.outcomes);
    this.#batches = 0;
    this.#network = this.#createNetwork();
  }

  /** A network of the seed that is its turn, with its first weights; the kernels may hold numbers of the one before. */
  #createNetwork(): Network {
    const { model, course, initial } = this.#job;
    const { seed } = this.#progress;
    const network = createNetwork(networkOf(model), trainingOf(course, seed), this.#kernels);
    const { parameters, memory, ...rest } = network.snapshot();
    for (const numbers of memory) numbers.fill(0);
    network.restore({ ...rest, parameters: parameters.fill(0), memory });
    const weights = initial ?? initialWeights(networkOf(model), { kind: 'keras' }, seed);
    for (const { name } of network.parameters) network.write(name, weights[name] ?? []);
    return network;
  }

  #restore({ network, batches, lossSum, isLooking }: ForecastSnapshot): void {
    this.#network.restore(network);
    this.#batches = batches;
    this.#lossSum = lossSum;
    if (isLooking) this.#look = this.#beginLook();
  }
}

const startOf = (seed: number, nth: number, outcomes: readonly Outcome[]): ForecastProgress => ({
  seed,
  nth,
  losses: [],
  latest: undefined,
  wide: undefined,
  outcomes,
});
