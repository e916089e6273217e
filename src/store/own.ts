import * as v from 'valibot';
import type { Example } from '../example/example.ts';
import { runnable } from './find-kept.ts';
import { attempt, keep, type Memory, placeOf, recordSchema } from './kept.ts';
import { isOwn, ownPrefix } from './subject-address.ts';

/** An example on the reader's workbench. */
export interface Own {
  readonly slug: string;
  /** What is kept of it, as it is kept. */
  readonly text: string;
  /** What it says; undefined where it cannot be read, and then it is left as it is. */
  readonly read: { readonly title: string; readonly example: Example } | undefined;
}

const placePrefix = placeOf(ownPrefix);

/** Everything on the workbench, the newest first. */
export function listOwn(memory: Memory): readonly Own[] {
  const places = memory.flatMap((store) => attempt(() => store.keys()) ?? []);
  const found = [...new Set(places)].filter((place) => place.startsWith(placePrefix));
  return found
    .map((place) => `${ownPrefix}${place.slice(placePrefix.length)}`)
    .filter(isOwn)
    .map((slug) => ownAt(memory, slug))
    .filter((own) => own !== undefined)
    .sort((a, b) => (a.slug < b.slug ? 1 : -1));
}

function ownAt(memory: Memory, slug: string): Own | undefined {
  const texts = memory.flatMap((store) => attempt(() => store.getItem(placeOf(slug))) ?? []);
  const [text] = texts;
  return text === undefined ? undefined : { slug, text, read: attempt(() => readOwn(text)) };
}

/** @throws where the text is no record, or its example does not run. */
function readOwn(text: string): Own['read'] {
  const { title, opened, changed } = v.parse(recordSchema, JSON.parse(text));
  const example = runnable(changed ?? opened);
  return example && { title, example };
}

/** Whether everything could be kept for the next visit; in this tab it is there all the same. */
interface Done {
  readonly slug: string;
  readonly isKept: boolean;
}

/** Puts an example on the workbench, under a name of its own; `now` in ms puts it in its place in the list. */
export function addOwn(memory: Memory, example: Example, title: string, now: number): Done {
  const taken = new Set(listOwn(memory).map(({ slug }) => slug));
  let at = now;
  while (taken.has(slugAt(at))) at++;
  return renameOwn(memory, slugAt(at), example, title);
}

const slugAt = (ms: number): string => `${ownPrefix}${ms.toString(36).padStart(9, '0')}`;

/** Gives an example on the workbench another name. */
export function renameOwn(memory: Memory, slug: string, before: Example, title: string): Done {
  const example = { ...before, title };
  return { slug, isKept: keep(memory, { slug, title, example, lesson: undefined }) };
}

/** Takes an example off the workbench; its text brings it back. */
export function removeOwn(memory: Memory, { slug }: Own): void {
  for (const store of memory) attempt(() => store.removeItem(placeOf(slug)));
}

/** Puts back what was taken off; false where it is not kept for the next visit. */
export function restoreOwn(memory: Memory, { slug, text }: Own): boolean {
  const done = memory.map((store) =>
    attempt(() => {
      store.setItem(placeOf(slug), text);
      return true;
    }),
  );
  return done.every((each) => each === true);
}
