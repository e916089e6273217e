import { proxy, wrap } from 'comlink';
import { holdAlone, type Release } from '../../store/door/tab-lock.ts';
import { lasting } from '../../store/door/web-storage.ts';
import { attempt } from '../../store/kept.ts';
import { browserKeeper, type Keeper } from './checkpoint.ts';
import type { Failure, Report } from './report.ts';
import type { RemoteServer } from './serve-training.ts';

/** What a page knows of its training. */
export interface SessionState<Job, Progress> {
  readonly status:
    | 'unread'
    | 'empty'
    | 'starting'
    | 'training'
    | 'paused'
    | 'done'
    | 'failed'
    | 'cancelling';
  readonly job?: Job | undefined;
  readonly last?: ProgressReport<Progress> | undefined;
  readonly failure?: Failure | undefined;
  /** What happened that the reader did not ask for. */
  readonly event?: SessionEvent | undefined;
}

/** Whether a training is not over, or may not be: what it is made with stays as it is. */
export const isOpen = ({ status }: SessionState<unknown, unknown>): boolean =>
  status !== 'empty' && status !== 'done' && status !== 'failed';

export type ProgressReport<Progress> = Extract<Report<Progress>, { readonly kind: 'progress' }>;

export type SessionEvent =
  | { readonly kind: 'reopened' | 'workerLost'; readonly done: number; readonly total: number }
  | { readonly kind: 'elsewhere' | 'putAside' | 'otherVersion' };

interface Line<Job, Progress, Snapshot> {
  readonly server: RemoteServer<Job, Progress, Snapshot>;
  readonly worker: Worker;
  readonly pulse: Pulse;
  /** Whether it ever said anything. */
  isHeard: boolean;
}

/** Statuses in which a worker is expected to say something. */
const busy: readonly SessionState<unknown, unknown>['status'][] = ['starting', 'training'];

/** A training in a worker, which lives as long as the app: the reader may look at other pages meanwhile. */
export class TrainingSession<Job, Progress, Snapshot> {
  readonly #key: string;
  readonly #createWorker: () => Worker;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  #state: SessionState<Job, Progress> = { status: 'unread' };
  #line: Line<Job, Progress, Snapshot> | undefined;
  #release: Release | undefined;
  /** What the reader asked for last: what an earlier wish still waits for comes to nothing. */
  #wish = 0;
  /** Settles when what was cancelled is gone. */
  #gone: Promise<void> = Promise.resolve();
  /** Units that were done when a worker was last lost. */
  #lostAt = -1;

  /** @param key where checkpoints are kept, the same as in the worker */
  constructor(key: string, createWorker: () => Worker, keeper: Keeper = browserKeeper()) {
    this.#key = key;
    this.#createWorker = createWorker;
    this.#keeper = keeper;
  }

  readonly get = (): SessionState<Job, Progress> => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  /** Looks for a training that a closed tab left behind and goes on with it; does so once. */
  async restore(): Promise<void> {
    if (this.#state.status !== 'unread') return;
    const wish = ++this.#wish;
    this.#set({ status: 'starting' });
    if (this.#isMarked()) await this.#drop();
    const kept = await this.#keeper.load(this.#key);
    if (wish !== this.#wish) return;
    if (kept === undefined) return this.#set({ status: 'empty' });
    if (await this.#hold(wish, undefined)) await this.#resume('reopened');
  }

  async start(job: Job): Promise<void> {
    await this.#begin(job, (line) => line.server.start(job, this.#earOf(line)));
  }

  /** Opens what was learnt elsewhere, to look at it or to go on. */
  async load(job: Job, snapshot: Snapshot): Promise<void> {
    await this.#begin(job, (line) => line.server.load(job, snapshot, this.#earOf(line)));
  }

  async #begin(
    job: Job,
    open: (line: Line<Job, Progress, Snapshot>) => Promise<void>,
  ): Promise<void> {
    const wish = ++this.#wish;
    this.#lostAt = -1;
    this.#set({ status: 'starting', job });
    await this.#gone;
    if (!(await this.#hold(wish, job))) return;
    attempt(() => lasting.removeItem(this.#mark)); // of what is kept from here on, nothing was cancelled
    const line = this.#connect();
    if (line !== undefined) await open(line);
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

  /** Ends it at once and keeps nothing. It is over only when nothing of it is kept any more. */
  async discard(): Promise<void> {
    const wish = ++this.#wish;
    const release = this.#release;
    this.#release = undefined;
    this.#hangUp();
    this.#set({ status: 'cancelling', job: this.#state.job });
    this.#gone = this.#drop().then(() => release?.());
    await this.#gone;
    if (wish === this.#wish) this.#set({ status: 'empty', job: this.#state.job });
  }

  /** A page that is left meanwhile finds the mark at the next visit, and drops what is left. */
  async #drop(): Promise<void> {
    attempt(() => lasting.setItem(this.#mark, '1'));
    if (await this.#keeper.drop(this.#key)) attempt(() => lasting.removeItem(this.#mark));
  }

  get #mark(): string {
    return `unroll.cancelled/${this.#key}`;
  }

  #isMarked(): boolean {
    return (attempt(() => lasting.getItem(this.#mark)) ?? null) !== null;
  }

  async snapshot(): Promise<Snapshot | undefined> {
    return this.#line?.server.snapshot();
  }

  async #resume(kind: 'reopened' | 'workerLost'): Promise<void> {
    const line = this.#connect();
    if (line === undefined) return;
    let isFirst = true;
    const found = await line.server.resume(
      this.#earOf(line, ({ status, done, total }) => {
        const event = isFirst && status === 'training' ? { kind, done, total } : this.#state.event;
        isFirst = false;
        return event;
      }),
    );
    if (line !== this.#line) return;
    if (found.kind === 'opened') return this.#set({ ...this.#state, job: found.job });
    const event =
      found.kind === 'putAside' || found.kind === 'otherVersion' ? { kind: found.kind } : undefined;
    this.#hangUp();
    this.#set({ status: 'empty', event });
  }

  /** Undefined where the browser lets the page have no worker, as in a sandboxed frame. */
  #connect(): Line<Job, Progress, Snapshot> | undefined {
    this.#hangUp();
    const worker = attempt(this.#createWorker);
    if (worker === undefined) {
      this.#set({ ...this.#state, status: 'failed', failure: { reason: 'noWorker' } });
      return undefined;
    }
    const line: Line<Job, Progress, Snapshot> = {
      worker,
      isHeard: false,
      server: wrap(worker) as unknown as RemoteServer<Job, Progress, Snapshot>, // comlink's types fix no generics
      pulse: watchPulse(
        () => busy.includes(this.#state.status),
        () => this.#lost(line),
      ),
    };
    worker.addEventListener('error', () => this.#lost(line));
    this.#line = line;
    return line;
  }

  /** Another worker goes on; not where it would not come up either, or the one before got nowhere. */
  #lost(line: Line<Job, Progress, Snapshot>): void {
    if (line !== this.#line) return;
    const done = this.#state.last?.done ?? 0;
    if (line.isHeard && done > this.#lostAt) {
      this.#lostAt = done;
      void this.#resume('workerLost');
      return;
    }
    this.#hangUp();
    this.#set({
      ...this.#state,
      status: 'failed',
      failure: { reason: line.isHeard ? 'lost' : 'noWorker' },
    });
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
      if (report.kind === 'beat') return;
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

  /** Takes this training for this tab alone; false where another tab has it, or the reader wished for something else. */
  async #hold(wish: number, job: Job | undefined): Promise<boolean> {
    const release = this.#release ?? (await holdAlone(`unroll-${this.#key}`));
    if (wish !== this.#wish) {
      if (release !== this.#release) release?.();
      return false;
    }
    this.#release = release;
    if (release === undefined) this.#set({ status: 'empty', job, event: { kind: 'elsewhere' } });
    return release !== undefined;
  }

  #set(state: SessionState<Job, Progress>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Ms between two looks, and looks without a sign of life after which a worker is taken for lost. */
const look = 1000;
const patience = 6;

interface Pulse {
  /** A sign of life. */
  readonly beat: () => void;
  readonly stop: () => void;
}

/**
 * Watches a worker that reports several times a second while it is busy. Looks are counted, not milliseconds: a laptop
 * that was asleep has lost nothing.
 */
function watchPulse(isBusy: () => boolean, onLost: () => void): Pulse {
  let silent = 0;
  const timer = setInterval(() => {
    silent = isBusy() ? silent + 1 : 0;
    if (silent < patience) return;
    silent = 0;
    onLost();
  }, look);
  return {
    beat: () => {
      silent = 0;
    },
    stop: () => clearInterval(timer),
  };
}
