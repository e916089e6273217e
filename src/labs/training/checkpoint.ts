import { createStore, delMany, getMany, setMany } from 'idb-keyval';

/** What is kept of a training, so that a lost worker or a closed tab costs a few seconds only. */
export interface Checkpoint {
  readonly version: number;
  readonly job: unknown;
  readonly snapshot: unknown;
  readonly status: 'training' | 'paused' | 'done';
}

/** Where checkpoints are kept, by the name of the page. */
export interface Keeper {
  readonly load: (key: string) => Promise<Checkpoint | undefined>;
  /** False where the browser keeps nothing. The job, which may be large, is written once as long as it is the same object. */
  readonly save: (key: string, checkpoint: Checkpoint) => Promise<boolean>;
  readonly drop: (key: string) => Promise<void>;
}

type Record = Omit<Checkpoint, 'job'>;

/** The browser's IndexedDB; where it is closed, nothing is kept and nothing found. */
export function browserKeeper(): Keeper {
  const store = createStore('unroll-training', 'checkpoints');
  let written: unknown;
  return {
    load: async (key) => {
      const [job, record] = (await attempt(() => getMany<unknown>([`${key}.job`, key], store))) ?? [
        undefined,
        undefined,
      ];
      return isRecord(record) ? { ...record, job } : undefined;
    },
    save: async (key, { job, ...record }) => {
      const entries: [string, unknown][] = [[key, record satisfies Record]];
      if (job !== written) entries.push([`${key}.job`, job]);
      const done = await attempt(() => setMany(entries, store).then(() => true));
      if (done === true) written = job;
      return done === true;
    },
    drop: async (key) => {
      written = undefined;
      await attempt(() => delMany([key, `${key}.job`], store));
    },
  };
}

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && 'version' in value && 'snapshot' in value;

/** What the database answers; undefined where it is closed or full. */
async function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}
