import { Fault } from '../../engine/fault.ts';
import type { Checkpoint, Keeper } from './checkpoint.ts';
import type { Failure, Report } from './report.ts';
import type { Course, Trainable } from './trainable.ts';

/** Ms of work after which messages are read: a pause takes effect that soon. */
const slice = 25;
/** Ms between two reports, and between two checkpoints. */
const reportEvery = 200;
const keepEvery = 2000;
/** Ms between two signs of life within a unit. */
const beatEvery = 1000;

const statuses: readonly Checkpoint['status'][] = ['training', 'paused', 'done'];

type Send<Progress> = (report: Report<Progress>) => void;

/** What the page may ask of the worker; every answer is waited for. */
export interface RemoteServer<Job, Progress, Snapshot> {
  /** Begins a job, in place of any other, and trains until its end. */
  readonly start: (job: Job, send: Send<Progress>) => Promise<void>;
  /** Goes on from the last checkpoint, or only opens it where it was paused or done. */
  readonly resume: (send: Send<Progress>) => Promise<Resumed<Job>>;
  /** Opens a snapshot that came from elsewhere, in place of any other, to be gone on from. */
  readonly load: (job: Job, snapshot: Snapshot, send: Send<Progress>) => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** Ends the training where it stands; what was learnt stays. */
  readonly stop: () => Promise<void>;
  readonly snapshot: () => Promise<Snapshot | undefined>;
}

/** What became of a checkpoint: opened, put aside because it cannot be read, or none was there. */
export type Resumed<Job> =
  | { readonly kind: 'opened'; readonly job: Job }
  | { readonly kind: 'putAside' | 'otherVersion' | 'none' };

interface Clock {
  readonly now: () => number;
  /** Lets messages in. */
  readonly breathe: () => Promise<void>;
}

interface Running<Job, Progress, Snapshot> {
  readonly job: Job;
  readonly training: Trainable<Progress, Snapshot>;
  readonly send: Send<Progress>;
  status: Checkpoint['status'];
  isKept: boolean;
  perSecond: number;
}

/** The worker's side of a training: slices of work, reports, checkpoints. One training at a time. */
export class TrainingServer<Job, Progress, Snapshot> {
  readonly #key: string;
  readonly #course: Course<Job, Progress, Snapshot>;
  readonly #keeper: Keeper;
  readonly #clock: Clock;
  #current: Running<Job, Progress, Snapshot> | undefined;

  /** @param key where checkpoints are kept */
  constructor(key: string, course: Course<Job, Progress, Snapshot>, keeper: Keeper, clock: Clock) {
    this.#key = key;
    this.#course = course;
    this.#keeper = keeper;
    this.#clock = clock;
  }

  start(job: Job, send: Send<Progress>): Promise<void> {
    return this.#open(job, undefined, send, 'training');
  }

  load(job: Job, snapshot: Snapshot, send: Send<Progress>): Promise<void> {
    return this.#open(job, snapshot, send, 'paused');
  }

  async resume(send: Send<Progress>): Promise<Resumed<Job>> {
    const kept = await this.#keeper.load(this.#key);
    if (kept === undefined) return { kind: 'none' };
    if (kept.version !== this.#course.version) {
      await this.#keeper.putAside(this.#key, kept);
      return { kind: 'otherVersion' };
    }
    const job = this.#course.readJob(kept.job);
    const opened = job === undefined ? undefined : await this.#read(kept, job, send);
    if (job === undefined || opened === undefined) {
      await this.#keeper.putAside(this.#key, kept);
      return { kind: 'putAside' };
    }
    void this.#begin(opened);
    return { kind: 'opened', job };
  }

  /** A checkpoint as a training that can go on; undefined where it is damaged. */
  async #read(
    { snapshot, status }: Checkpoint,
    job: Job,
    send: Send<Progress>,
  ): Promise<Running<Job, Progress, Snapshot> | undefined> {
    try {
      if (!statuses.includes(status) || !this.#course.isSnapshot(snapshot)) return undefined;
      const training = await this.#course.open(job, snapshot as Snapshot, this.#beatOf(send));
      return runOf(job, training, send, status);
    } catch {
      return undefined;
    }
  }

  #beatOf(send: Send<Progress>): () => void {
    const isDue = every(beatEvery, this.#clock);
    return () => {
      if (isDue()) send({ kind: 'beat' });
    };
  }

  pause(): void {
    if (this.#current?.status === 'training') this.#current.status = 'paused';
  }

  goOn(): void {
    if (this.#current?.status === 'paused')
      void this.#begin({ ...this.#current, status: 'training' });
  }

  stop(): void {
    const run = this.#current;
    if (run?.status === 'training') run.status = 'done';
    else if (run?.status === 'paused') void this.#begin({ ...run, status: 'done' });
  }

  snapshot(): Snapshot | undefined {
    return this.#current?.training.snapshot();
  }

  async #open(
    job: Job,
    snapshot: Snapshot | undefined,
    send: Send<Progress>,
    status: Checkpoint['status'],
  ): Promise<void> {
    try {
      const training = await this.#course.open(job, snapshot, this.#beatOf(send));
      void this.#begin(runOf(job, training, send, status));
    } catch (error) {
      send({ kind: 'failed', failure: failureOf(error) });
    }
  }

  async #begin(run: Running<Job, Progress, Snapshot>): Promise<void> {
    this.#current = run;
    report(run);
    try {
      if (run.status === 'training') await this.#keep(run);
      await this.#train(run);
    } catch (error) {
      if (this.#current === run) this.#current = undefined;
      await this.#keeper.drop(this.#key);
      run.send({ kind: 'failed', failure: failureOf(error) });
    }
  }

  async #train(run: Running<Job, Progress, Snapshot>): Promise<void> {
    const clock = this.#clock;
    const [reports, checkpoints] = [every(reportEvery, clock), every(keepEvery, clock)];
    const measure = speedometer(clock);
    while (this.#current === run && run.status === 'training') {
      work(run.training, clock);
      if (isDone(run.training)) run.status = 'done';
      run.perSecond = measure(run.training.done());
      if (checkpoints()) await this.#keep(run);
      if (reports()) report(run);
      await clock.breathe();
    }
    if (this.#current !== run) return;
    await this.#keep(run);
    report(run);
  }

  async #keep(run: Running<Job, Progress, Snapshot>): Promise<void> {
    const { version } = this.#course;
    const { job, status } = run;
    const snapshot = run.training.snapshot();
    run.isKept = await this.#keeper.save(this.#key, { version, job, status, snapshot });
  }
}

function runOf<Job, Progress, Snapshot>(
  job: Job,
  training: Trainable<Progress, Snapshot>,
  send: Send<Progress>,
  status: Checkpoint['status'],
): Running<Job, Progress, Snapshot> {
  const now = isDone(training) ? 'done' : status;
  return { job, training, send, status: now, isKept: true, perSecond: 0 };
}

function report<Job, Progress, Snapshot>(run: Running<Job, Progress, Snapshot>): void {
  const { status, training, perSecond, isKept } = run;
  const { total } = training;
  const progress = training.progress();
  run.send({ kind: 'progress', status, progress, done: training.done(), total, perSecond, isKept });
}

const isDone = ({ done, total }: Trainable<unknown, unknown>): boolean => done() >= total;

function work(training: Trainable<unknown, unknown>, clock: Clock): void {
  const end = clock.now() + slice;
  while (!isDone(training) && clock.now() < end) training.advance();
}

/** Whether that many ms have gone by since it last said so. */
function every(milliseconds: number, { now }: Clock): () => boolean {
  let last = now();
  return () => {
    if (now() - last < milliseconds) return false;
    last = now();
    return true;
  };
}

/** Units a second over the last two seconds or so. */
function speedometer({ now }: Clock): (done: number) => number {
  const seen: { readonly at: number; readonly done: number }[] = [];
  return (done) => {
    const at = now();
    seen.push({ at, done });
    while (seen.length > 2 && at - (seen[1]?.at ?? at) > 2000) seen.shift();
    const first = seen[0];
    if (first === undefined || at - first.at < 100) return 0;
    return ((done - first.done) * 1000) / (at - first.at);
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof Fault) {
    const { subject, found, wanted } = error;
    return { subject, found, wanted };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}
