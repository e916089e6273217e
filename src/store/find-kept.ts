import * as v from 'valibot';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { checkRuns } from './edit.ts';
import { attempt, type Found, type Kept, type Memory, placeOf, recordSchema } from './kept.ts';
import { isOwn } from './subject-address.ts';
import { knownOf } from './work.ts';

/** What was kept of the subject with that slug. */
export function findKept(memory: Memory, slug: string): Found {
  let isCorrupt = false;
  for (const store of memory) {
    const text = attempt(() => store.getItem(placeOf(slug))) ?? null;
    if (text === null) continue;
    try {
      const kept = read(text, slug);
      if (kept !== undefined) return { kept, isCorrupt };
    } catch {
      isCorrupt = true;
      if (!isOwn(slug)) attempt(() => store.removeItem(placeOf(slug)));
    }
  }
  return { kept: undefined, isCorrupt };
}

/** @throws where the text is no record, or its examples do not run. */
function read(text: string, slug: string): Kept | undefined {
  const record = v.parse(recordSchema, JSON.parse(text));
  if (record.slug !== slug) return undefined;
  const [opened, changed] = [record.opened, record.changed].map(runnable);
  return { title: record.title, opened, changed };
}

/** An example that was kept; one that takes long is run when it is opened. @throws where it is none, or does not run */
export function runnable(value: unknown): Example | undefined {
  if (value === null || value === undefined) return undefined;
  const example = knownOf(checkExample(value));
  checkRuns(example);
  return example;
}
