import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import type { Checkpoint, Keeper } from './checkpoint.ts';
import type { Report } from './report.ts';
import type { RemoteServer } from './serve-training.ts';
import { TrainingSession } from './session.ts';

type Send = (report: Report<object>) => void;

/** A worker that says what the test lets it say, and can be lost. */
class TestWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  send: Send = () => undefined;

  constructor() {
    super();
    const begin = async (...given: unknown[]): Promise<void> => {
      this.send = given.at(-1) as Send;
    };
    const server: Partial<RemoteServer<object, object, object>> = {
      start: begin,
      resume: async (send) => {
        await begin(send);
        return { kind: 'opened', job: {} };
      },
    };
    expose(server, this.#channel.port2 as unknown as MessagePort);
    this.#channel.port1.on('message', (data) =>
      this.dispatchEvent(Object.assign(new Event('message'), { data })),
    );
  }

  postMessage(message: unknown, passed: readonly never[] = []): void {
    this.#channel.port1.postMessage(message, passed);
  }

  terminate(): void {
    this.#channel.port1.close();
  }

  lose(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const keeper: Keeper = {
  load: async (): Promise<Checkpoint | undefined> => undefined,
  save: async () => true,
  drop: async () => true,
  putAside: async () => undefined,
};

const progress = (done: number): Report<object> => ({
  kind: 'progress',
  status: 'training',
  progress: {},
  done,
  total: 90,
  perSecond: 0,
  isKept: true,
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  vi.stubGlobal('MessageChannel', MessageChannel); // as comlink hands functions over
  vi.stubGlobal('navigator', {});
  const workers: TestWorker[] = [];
  const session = new TrainingSession<object, object, object>(
    'a',
    () => {
      const worker = new TestWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    keeper,
  );
  void session.start({});
  /** Lets the worker of late say how far it is, and waits until the page has heard it. */
  const reach = async (nth: number, done: number): Promise<void> => {
    await vi.waitFor(() => expect(workers).toHaveLength(nth));
    await vi.waitFor(() => {
      workers.at(-1)?.send(progress(done));
      expect(session.get().last?.done).toBe(done);
      expect(session.get().status).toBe('training');
    });
  };
  const lose = (): void => workers.at(-1)?.lose();
  return { session, workers, reach, lose };
}

test('a worker that is lost is replaced as long as the training gets on; lost twice without progress, it fails', async () => {
  const { session, workers, reach, lose } = open();
  await reach(1, 10);
  lose();
  await reach(2, 20);
  lose();
  await reach(3, 15); // from the last checkpoint
  expect(session.get().event).toMatchObject({ kind: 'workerLost' });
  lose();
  expect(session.get()).toMatchObject({ status: 'failed', failure: { reason: 'lost' } });
  expect(workers).toHaveLength(3);
});

test('a worker that never said anything is not replaced', async () => {
  const { session, workers, lose } = open();
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  lose();
  expect(session.get()).toMatchObject({ status: 'failed', failure: { reason: 'noWorker' } });
  expect(workers).toHaveLength(1);
});
