import * as v from 'valibot';
import type { Example } from '../example/example.ts';
import type { Subject } from './subject-address.ts';
import { cameInLink, fileSlug, isOwn, pathOf } from './subject-address.ts';

export interface Store extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  readonly keys: () => readonly string[];
}

/** This tab's memory, then that of all visits: what another tab does is never seen in this one. */
export type Memory = readonly Store[];

/** What is kept of a subject. */
export interface Kept {
  readonly title: string;
  /** The example as it was opened, where nothing else has it: it came from a file, or is the reader’s own. */
  readonly opened: Example | undefined;
  /** The example as the reader changed it. */
  readonly changed: Example | undefined;
}

export interface Found {
  readonly kept: Kept | undefined;
  /** Whether something was there that could not be read. It is gone now. */
  readonly isCorrupt: boolean;
}

export const recordSchema = v.strictObject({
  version: v.literal(1),
  slug: v.string(),
  title: v.string(),
  opened: v.nullable(v.unknown()),
  changed: v.nullable(v.unknown()),
});

/** All examples that came in links share one place: only the last one that was changed is kept. */
export const placeOf = (slug: string): string =>
  `unroll.kept${cameInLink(slug) ? '/example/link' : pathOf(slug)}`;

/** Keeps what the reader opened or changed; false where that is not possible. */
export function keep(memory: Memory, subject: Subject): boolean {
  const { slug, title, example, lesson, opened = example } = subject;
  const given = cameInLink(slug) ? opened : (lesson?.example ?? opened);
  const record: v.InferOutput<typeof recordSchema> = {
    version: 1,
    slug,
    title,
    opened: slug === fileSlug || isOwn(slug) ? opened : null,
    changed: example === given ? null : example,
  };
  const text = JSON.stringify(record);
  const done = memory.map((store) =>
    attempt(() => {
      store.setItem(placeOf(slug), text);
      return true;
    }),
  );
  return done.every((each) => each === true);
}

/** The title of what was kept, without a look at the example itself. */
export function keptTitle(memory: Memory, slug: string): string | undefined {
  for (const store of memory) {
    const text = attempt(() => store.getItem(placeOf(slug)));
    const record = attempt(() => v.parse(recordSchema, JSON.parse(text ?? '')));
    if (record !== undefined) return record.title;
  }
  return undefined;
}

/** What a storage answers; undefined where it is closed, and for what fails. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
