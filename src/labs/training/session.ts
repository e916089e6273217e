import { proxy, wrap } from 'comlink';
import { holdAlone } from '../../store/door/tab-lock.ts';
import { browserKeeper } from './checkpoint.ts';
import type { Failure, Report } from './report.ts';
import type { RemoteServer } from './serve-training.ts';
import { type Pulse, watchPulse } from './watch-pulse.ts';

/** What a page knows of its training. */
export interface SessionState<Job, Progress> {
  readonly status: 'unread' | 'empty' | 'starting' | 'training' | 'paused' | 'done' | 'failed';
  readonly job?: Job | undefined;
  readonly last?: ProgressReport<Progress> | undefined;
  readonly failure?: Failure | undefined;
  /** What happened that the reader did not ask for. */
  readonly event?: SessionEvent | undefined;
}

export type ProgressReport<Progress> = Extract<Report<Progress>, { readonly kind: 'progress' }>;

export type SessionEvent =
  | { readonly kind: 'reopened' | 'workerLost'; readonly done: number; readonly total: number }
  | { readonly kind: 'elsewhere' };

interface Line<Job, Progress, Snapshot> {
  readonly server: RemoteServer<Job, Progress, Snapshot>;
  readonly worker: Worker;
  readonly pulse: Pulse;
  /** Whether it ever said anything. */
  isHeard: boolean;
}

/** A training in a worker, which lives as long as the app: the reader may look at other pages meanwhile. */
export class TrainingSession<Job, Progress, Snapshot> {
  readonly #key: string;
  readonly #createWorker: () => Worker;
  readonly #listeners = new Set<() => void>();
  #state: SessionState<Job, Progress> = { status: 'unread' };
  #line: Line<Job, Progress, Snapshot> | undefined;
  #release: (() => void) | undefined;

  /** @param key where checkpoints are kept, the same as in the worker */
  constructor(key: string, createWorker: () => Worker) {
    this.#key = key;
    this.#createWorker = createWorker;
  }

  readonly get = (): SessionState<Job, Progress> => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  /** Looks for a training that a closed tab left behind and goes on with it; does so once. */
  async restore(): Promise<void> {
    if (this.#state.status !== 'unread') return;
    this.#set({ status: 'starting' });
    const kept = await browserKeeper().load(this.#key);
    if (kept === undefined) return this.#set({ status: 'empty' });
    if (!(await this.#hold())) return this.#set({ status: 'empty', event: { kind: 'elsewhere' } });
    await this.#resume('reopened');
  }

  async start(job: Job): Promise<void> {
    this.#set({ status: 'starting', job });
    if (!(await this.#hold()))
      return this.#set({ status: 'empty', job, event: { kind: 'elsewhere' } });
    const line = this.#connect();
    await line.server.start(job, this.#earOf(line));
  }

  /** Opens what was learnt elsewhere, to look at it or to go on. */
  async load(job: Job, snapshot: Snapshot): Promise<void> {
    this.#set({ status: 'starting', job });
    if (!(await this.#hold()))
      return this.#set({ status: 'empty', job, event: { kind: 'elsewhere' } });
    const line = this.#connect();
    await line.server.load(job, snapshot, this.#earOf(line));
  }

  pause(): void {
    void this.#line?.server.pause();
  }

  goOn(): void {
    this.#set({ ...this.#state, event: undefined });
    void this.#line?.server.goOn();
  }

  /** Ends the training where it stands and keeps what was learnt. */
  stop(): void {
    void this.#line?.server.stop();
  }

  /** Ends it at once and keeps nothing. */
  async discard(): Promise<void> {
    this.#hangUp();
    this.#set({ status: 'empty', job: this.#state.job });
    await browserKeeper().drop(this.#key);
    this.#release?.();
    this.#release = undefined;
  }

  async snapshot(): Promise<Snapshot | undefined> {
    return this.#line?.server.snapshot();
  }

  async #resume(kind: 'reopened' | 'workerLost'): Promise<void> {
    const line = this.#connect();
    let isFirst = true;
    const job = await line.server.resume(
      this.#earOf(line, ({ status, done, total }) => {
        const event = isFirst && status === 'training' ? { kind, done, total } : this.#state.event;
        isFirst = false;
        return event;
      }),
    );
    if (line !== this.#line) return;
    if (job === undefined) this.#set({ status: 'empty' });
    else this.#set({ ...this.#state, job });
  }

  #connect(): Line<Job, Progress, Snapshot> {
    this.#hangUp();
    const worker = this.#createWorker();
    const isBusy = (): boolean => ['starting', 'training'].includes(this.#state.status);
    const line: Line<Job, Progress, Snapshot> = {
      worker,
      isHeard: false,
      server: wrap(worker) as unknown as RemoteServer<Job, Progress, Snapshot>, // comlink's types fix no generics
      pulse: watchPulse(isBusy, () => this.#lost(line)),
    };
    worker.addEventListener('error', () => this.#lost(line));
    this.#line = line;
    return line;
  }

  #lost(line: Line<Job, Progress, Snapshot>): void {
    if (line !== this.#line) return;
    if (line.isHeard) void this.#resume('workerLost');
    else {
      this.#hangUp(); // another one would not come up either
      this.#set({ ...this.#state, status: 'failed', failure: { message: 'no worker' } });
    }
  }

  /** What hears the worker of a line; one that was hung up is not heard any more. */
  #earOf(
    line: Line<Job, Progress, Snapshot>,
    eventOf: (report: ProgressReport<Progress>) => SessionEvent | undefined = () =>
      this.#state.event,
  ) {
    return proxy((report: Report<Progress>): void => {
      if (line !== this.#line) return;
      line.pulse.beat();
      line.isHeard = true;
      const { job } = this.#state;
      if (report.kind === 'failed')
        this.#set({ ...this.#state, status: 'failed', failure: report.failure });
      else this.#set({ status: report.status, job, last: report, event: eventOf(report) });
    });
  }

  #hangUp(): void {
    this.#line?.pulse.stop();
    this.#line?.worker.terminate();
    this.#line = undefined;
  }

  async #hold(): Promise<boolean> {
    this.#release ??= await holdAlone(`unroll-${this.#key}`);
    return this.#release !== undefined;
  }

  #set(state: SessionState<Job, Progress>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
