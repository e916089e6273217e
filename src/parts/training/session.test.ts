import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Checkpoint, Keeper } from './checkpoint.ts';
import { TrainingSession } from './session.ts';

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  static count = 0;
  constructor() {
    super();
    SilentWorker.count++;
  }
  postMessage(): void {}
  terminate(): void {}
}

/** Locks as several tabs share them. */
function tabs() {
  const held = new Set<string>();
  const request = async (
    name: string,
    _: object,
    use: (lock: object | null) => Promise<void> | undefined,
  ): Promise<void> => {
    if (held.has(name)) return use(null);
    held.add(name);
    await use({});
    held.delete(name);
  };
  return { held, locks: { request } };
}

/** A database whose deletions wait for a word. */
function slowKeeper() {
  const kept = new Map<string, Checkpoint>();
  let finish = (): void => undefined;
  const keeper: Keeper = {
    load: async (key) => kept.get(key),
    save: async (key, checkpoint) => kept.set(key, checkpoint) !== undefined,
    drop: (key) =>
      new Promise((gone) => {
        finish = () => gone(kept.delete(key));
      }),
    putAside: async () => undefined,
  };
  return { kept, keeper, finish: () => finish() };
}

const checkpoint: Checkpoint = { version: 1, job: {}, snapshot: {}, status: 'training' };
const openTab = (keeper: Keeper): TrainingSession<object, object, object> =>
  new TrainingSession('a', () => new SilentWorker() as unknown as Worker, keeper);
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  SilentWorker.count = 0;
});
afterEach(() => vi.useRealTimers());

describe('a training that is cancelled', () => {
  test('is being cancelled until nothing of it is kept', async () => {
    vi.stubGlobal('navigator', tabs());
    const { kept, keeper, finish } = slowKeeper();
    const session = openTab(keeper);
    void session.start({});
    await settle();
    kept.set('a', checkpoint);
    void session.discard();
    await settle();
    expect(session.get().status).toBe('cancelling');
    finish();
    await settle();
    expect(session.get().status).toBe('empty');
    expect(kept.size).toBe(0);
  });

  test('does not come back where the page is left in the midst of it', async () => {
    vi.stubGlobal('navigator', tabs());
    const { kept, keeper } = slowKeeper();
    const left = openTab(keeper);
    void left.start({});
    await settle();
    kept.set('a', checkpoint);
    void left.discard();
    await settle();
    vi.stubGlobal('navigator', tabs()); // its locks went with the page
    const { keeper: again, finish } = slowKeeper();
    const next = openTab({
      ...again,
      load: async (key) => kept.get(key),
      drop: (key) => {
        kept.delete(key);
        const dropped = again.drop(key);
        finish();
        return dropped;
      },
    });
    const before = SilentWorker.count;
    await next.restore();
    expect(next.get()).toEqual({ status: 'empty' });
    expect(SilentWorker.count, 'no worker is asked to go on').toBe(before);
  });

  test('lets go of its own lock, not of that of the training after it', async () => {
    const { held, locks } = tabs();
    vi.stubGlobal('navigator', { locks });
    const { keeper, finish } = slowKeeper();
    const session = openTab(keeper);
    void session.start({});
    await settle();
    void session.discard();
    void session.start({});
    await settle();
    finish();
    await settle();
    expect(session.get().status).toBe('starting');
    expect([...held]).toEqual(['unroll-a']);
    const other = openTab(keeper);
    void other.start({});
    await settle();
    expect(other.get().event).toEqual({ kind: 'elsewhere' });
  });

  test('and could not be deleted takes nothing of the training after it along', async () => {
    vi.stubGlobal('navigator', tabs());
    const { kept, keeper } = slowKeeper();
    const closed: Keeper = { ...keeper, drop: async () => false };
    const session = openTab(closed);
    await session.discard();
    void session.start({});
    await settle();
    kept.set('a', checkpoint);
    vi.stubGlobal('navigator', tabs()); // its locks went with the page
    const dropped = vi.fn(async () => true);
    void openTab({ ...closed, drop: dropped }).restore();
    await settle();
    expect(SilentWorker.count, 'it is gone on with').toBe(2);
    expect(dropped).not.toHaveBeenCalled();
  });

  test('before it began does not begin', async () => {
    const { held, locks } = tabs();
    vi.stubGlobal('navigator', { locks });
    const { keeper, finish } = slowKeeper();
    const session = openTab(keeper);
    void session.start({});
    void session.discard();
    await settle();
    finish();
    await settle();
    expect(SilentWorker.count).toBe(0);
    expect(held.size).toBe(0);
    expect(session.get().status).toBe('empty');
  });
});

test('where the page may have no worker, as in a sandboxed frame, it says that none came up', async () => {
  vi.stubGlobal('navigator', tabs());
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const session = new TrainingSession<object, object, object>('a', refuse, slowKeeper().keeper);
  await session.start({});
  expect(session.get()).toMatchObject({ status: 'failed', failure: { reason: 'noWorker' } });
});

describe('where the browser closes its stores', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };

  test.each([
    ['locks that refuse', { locks: { request: () => Promise.reject(new Error('no')) } }],
    ['locks that throw', Object.defineProperty({}, 'locks', { get: refuse })],
    ['locks that never answer', { locks: { request: () => new Promise(() => undefined) } }],
    ['no locks', {}],
  ])('%s let a training start', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const session = openTab(slowKeeper().keeper);
    void session.start({});
    await vi.advanceTimersByTimeAsync(4000);
    expect(SilentWorker.count).toBe(1);
    expect(session.get().status).toBe('starting');
  });
});
