import { openDatabase } from '../../store/door/database.ts';

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
  /** Whether it is gone for good. */
  readonly drop: (key: string) => Promise<boolean>;
  /** Puts a checkpoint that cannot be gone on from out of the way, and keeps it there. */
  readonly putAside: (key: string, checkpoint: Checkpoint) => Promise<void>;
}

type Record = Omit<Checkpoint, 'job'>;

/** The browser's IndexedDB; where it is closed, nothing is kept and nothing found. */
export function browserKeeper(): Keeper {
  const database = openDatabase('unroll-training', 'checkpoints');
  let written: unknown;
  const drop = (key: string): Promise<boolean> => {
    written = undefined;
    return database.drop([key, `${key}.job`]);
  };
  return {
    load: async (key) => {
      const [job, record] = (await database.read([`${key}.job`, key])) ?? [];
      return isRecord(record) ? { ...record, job } : undefined;
    },
    save: async (key, { job, ...record }) => {
      const entries: [string, unknown][] = [[key, record satisfies Record]];
      if (job !== written) entries.push([`${key}.job`, job]);
      const isWritten = await database.write(entries);
      if (isWritten) written = job;
      return isWritten;
    },
    drop,
    putAside: async (key, checkpoint) => {
      await database.write([[`${key}.aside`, checkpoint]]);
      await drop(key);
    },
  };
}

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && 'version' in value && 'snapshot' in value;
