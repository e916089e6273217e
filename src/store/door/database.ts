import { createStore, delMany, getMany, setMany, type UseStore } from 'idb-keyval';
import { inTime } from './in-time.ts';

/** Values that outlive the visit, and may be large. One that does not answer is not asked again until it does. */
export interface Database {
  /** Undefined where there is none, or no database. */
  readonly read: (keys: readonly string[]) => Promise<readonly unknown[] | undefined>;
  /** Whether all were written. */
  readonly write: (entries: readonly (readonly [string, unknown])[]) => Promise<boolean>;
  /** Whether all are gone. */
  readonly drop: (keys: readonly string[]) => Promise<boolean>;
}

/** The browser's IndexedDB, opened when it is first asked. */
export function openDatabase(name: string, store: string): Database {
  let opened: UseStore | undefined;
  let isSilent = false;
  const ask = async <T>(run: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    if (isSilent) return undefined;
    let isAnswered = false;
    const answer = await inTime(async () => {
      try {
        opened ??= createStore(name, store);
        return await run(opened);
      } finally {
        isAnswered = true;
        isSilent = false;
      }
    });
    isSilent = !isAnswered;
    return answer;
  };
  return {
    read: (keys) => ask((from) => getMany<unknown>([...keys], from)),
    write: async (entries) =>
      (await ask((to) =>
        setMany(
          entries.map(([key, value]): [string, unknown] => [key, value]),
          to,
        ).then(() => true),
      )) === true,
    drop: async (keys) => (await ask((from) => delMany([...keys], from).then(() => true))) === true,
  };
}
