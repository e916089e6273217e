import { describe, expect, test } from 'vitest';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Checkpoint, Keeper } from './checkpoint.ts';
import type { Report } from './report.ts';
import { TrainingServer } from './serve-training.ts';
import type { Course } from './trainable.ts';

interface Sum {
  readonly done: number;
  readonly sum: number;
}

/** Adds up the squares of 1 … total, one a unit; refuses the unit `refused`. */
const squares: Course<{ readonly total: number; readonly refused?: number }, Sum, Sum> = {
  version: 3,
  readJob: (kept) =>
    typeof kept === 'object' && kept !== null && 'total' in kept && typeof kept.total === 'number'
      ? { total: kept.total }
      : undefined,
  isSnapshot: (kept) => typeof kept === 'object' && kept !== null && 'sum' in kept,
  open: async ({ total, refused }, snapshot) => {
    let { done, sum } = snapshot ?? { done: 0, sum: 0 };
    return {
      total,
      done: () => done,
      advance: () => {
        done += 1;
        if (done === refused) throw new Fault('unit', phrase('nothing'), phrase('finite'));
        sum += done * done;
      },
      progress: () => ({ done, sum }),
      snapshot: () => ({ done, sum }),
    };
  },
};

function memoryKeeper() {
  const kept = new Map<string, Checkpoint>();
  const keeper: Keeper = {
    load: async (key) => kept.get(key),
    save: async (key, checkpoint) => {
      kept.set(key, structuredClone(checkpoint));
      return true;
    },
    drop: async (key) => kept.delete(key),
    putAside: async (key, checkpoint) => {
      kept.set(`${key}.aside`, checkpoint);
      kept.delete(key);
    },
  };
  return { kept, keeper };
}

/** A clock by which every look takes 1 ms. */
function testClock() {
  let time = 0;
  return { now: () => time++, breathe: () => new Promise<void>((go) => setTimeout(go)) };
}

/** The reports of a server, and the first that a condition holds for. */
function ear() {
  const heard: Report<Sum>[] = [];
  const until = async (is: (report: Report<Sum>) => boolean): Promise<Report<Sum>> => {
    for (;;) {
      const found = heard.find(is);
      if (found !== undefined) return found;
      await new Promise((go) => setTimeout(go));
    }
  };
  return { hear: (report: Report<Sum>) => void heard.push(report), heard, until };
}

const isDone = (report: Report<Sum>): boolean =>
  report.kind === 'progress' && report.status === 'done';
const isPaused = (report: Report<Sum>): boolean =>
  report.kind === 'progress' && report.status === 'paused';
const sumTo = (n: number): number => (n * (n + 1) * (2 * n + 1)) / 6;

describe('a training in slices', () => {
  test('reaches its end, reports on the way, and keeps what it learnt', async () => {
    const { kept, keeper } = memoryKeeper();
    const { hear, heard, until } = ear();
    await new TrainingServer('a', squares, keeper, testClock()).start({ total: 5000 }, hear);
    expect(await until(isDone)).toMatchObject({ done: 5000, progress: { sum: sumTo(5000) } });
    expect(heard.length).toBeGreaterThan(5);
    expect(kept.get('a')).toMatchObject({ status: 'done', snapshot: { sum: sumTo(5000) } });
  });

  test('stands still in a pause and then goes on', async () => {
    const { keeper } = memoryKeeper();
    const { hear, heard, until } = ear();
    const server = new TrainingServer('a', squares, keeper, testClock());
    await server.start({ total: 5000 }, hear);
    server.pause();
    const paused = await until(isPaused);
    const count = heard.length;
    await new Promise((go) => setTimeout(go, 20));
    expect(heard.length).toBe(count);
    expect(paused).not.toMatchObject({ done: 5000 });
    server.goOn();
    expect(await until(isDone)).toMatchObject({ progress: { sum: sumTo(5000) } });
  });

  test('ends where it stands when it is stopped, in a pause too', async () => {
    for (const isInPause of [false, true]) {
      const { hear, until } = ear();
      const server = new TrainingServer('a', squares, memoryKeeper().keeper, testClock());
      await server.start({ total: 5000 }, hear);
      if (isInPause) {
        server.pause();
        await until(isPaused);
      }
      server.stop();
      const { done } = { done: 5000, ...(await until(isDone)) };
      expect(done).toBeLessThan(5000);
      expect(server.snapshot()).toEqual({ done, sum: sumTo(done) });
    }
  });

  test('goes on after its worker is lost, with the numbers of an undisturbed run', async () => {
    const { kept, keeper } = memoryKeeper();
    const first = ear();
    const lost = new TrainingServer('a', squares, keeper, testClock());
    await lost.start({ total: 5000 }, first.hear);
    await first.until((report) => report.kind === 'progress' && report.done > 2500);
    const atCrash = structuredClone(kept.get('a'));
    await first.until(isDone);
    if (atCrash !== undefined) kept.set('a', atCrash);
    const second = ear();
    const server = new TrainingServer('a', squares, keeper, testClock());
    expect(await server.resume(second.hear)).toEqual({ kind: 'opened', job: { total: 5000 } });
    expect(second.heard[0]).toMatchObject({ status: 'training', total: 5000 });
    expect(second.heard[0]).not.toMatchObject({ done: 0 });
    expect(await second.until(isDone)).toMatchObject({ progress: { sum: sumTo(5000) } });
  });

  test('does not go on from none, nor from a checkpoint of another version, which it says and puts aside', async () => {
    const { kept, keeper } = memoryKeeper();
    const server = new TrainingServer('a', squares, keeper, testClock());
    expect(await server.resume(ear().hear)).toEqual({ kind: 'none' });
    const older = { version: 2, job: { total: 9 }, snapshot: {}, status: 'training' } as const;
    kept.set('a', older);
    expect(await server.resume(ear().hear)).toEqual({ kind: 'otherVersion' });
    expect([...kept]).toEqual([['a.aside', older]]);
    expect(await server.resume(ear().hear)).toEqual({ kind: 'none' });
  });

  test.each([
    ['job', { version: 3, job: 'x', snapshot: { done: 1, sum: 1 }, status: 'training' }],
    ['snapshot', { version: 3, job: { total: 9 }, snapshot: 7, status: 'training' }],
    ['status', { version: 3, job: { total: 9 }, snapshot: { done: 1, sum: 1 }, status: 'x' }],
  ])(
    'puts a checkpoint aside whose %s is damaged, so that the next visit is free of it',
    async (_, kept) => {
      const { kept: all, keeper } = memoryKeeper();
      all.set('a', kept as Checkpoint);
      const { hear, heard } = ear();
      const server = new TrainingServer('a', squares, keeper, testClock());
      expect(await server.resume(hear)).toEqual({ kind: 'putAside' });
      expect(heard).toEqual([]);
      expect([...all]).toEqual([['a.aside', kept]]);
      expect(await server.resume(hear)).toEqual({ kind: 'none' });
    },
  );

  test('gives signs of life within a unit that takes long', async () => {
    let time = 0;
    const slow: typeof squares = {
      ...squares,
      open: async (job, snapshot, beat) => {
        const training = await squares.open(job, snapshot, beat);
        const advance = (): void => {
          for (let part = 0; part < 20; part++) {
            time += 500;
            beat();
          }
          training.advance();
        };
        return { ...training, advance };
      },
    };
    const { hear, heard, until } = ear();
    const clock = { ...testClock(), now: () => time };
    await new TrainingServer('a', slow, memoryKeeper().keeper, clock).start({ total: 1 }, hear);
    await until(isDone);
    expect(heard.filter(({ kind }) => kind === 'beat')).toHaveLength(10);
  });

  test('says why it cannot go on, and keeps nothing of it', async () => {
    const { kept, keeper } = memoryKeeper();
    const { hear, until } = ear();
    await new TrainingServer('a', squares, keeper, testClock()).start(
      { total: 90, refused: 7 },
      hear,
    );
    const failed = await until(({ kind }) => kind === 'failed');
    expect(failed).toMatchObject({ failure: { subject: 'unit', wanted: { code: 'finite' } } });
    expect(kept.size).toBe(0);
  });
});
