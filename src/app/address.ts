import { useSyncExternalStore } from 'react';
import { whenAtRest } from '../parts/when-at-rest.ts';
import { ofTab } from '../store/door/web-storage.ts';
import { positionText } from '../store/position.ts';
import { selectTimeline } from '../store/selectors.ts';
import { type State, useStore } from '../store/store.ts';
import { cameInLink, hashOf, pathOf } from '../store/subject-address.ts';

/** The address within the app: `#/lesson/abccd?at=e0.b3.dh` → path and position. */
export interface Address {
  readonly path: string;
  readonly at: string | undefined;
  /** The lesson whose example was changed and came in the link. */
  readonly lesson: string | undefined;
}

export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [at, lesson] = ['at', 'lesson'].map((name) => new URLSearchParams(query).get(name));
  return { path: tidy(path), at: at ?? undefined, lesson: lesson ?? undefined };
}

/**
 * A path as links write it, from one that was typed or copied by hand: with one / in front and none behind, and in small
 * letters, but for an example that is its own address.
 */
function tidy(path: string): string {
  const plain = `/${path.replace(/^\/+|\/+$/g, '')}`;
  const small = plain.toLowerCase();
  return cameInLink(small.slice(1)) ? `/example/${plain.slice('/example/'.length)}` : small;
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Location hook of the router: the path in the hash, and how to go elsewhere. */
export function useHashPath(): [string, (to: string) => void] {
  const path = useSyncExternalStore(subscribe, () => readAddress(location.hash).path);
  return [path, goTo];
}

export function goTo(path: string): void {
  location.hash = `#${path}`;
}

/** Goes there in place of an address that led nowhere, so that Back does not lead there again. */
export function goInstead(path: string): void {
  location.replace(`#${path}`);
}

/** Ms after a step at which the address names it: not while the step is being drawn. */
const pause = 120;

/**
 * Keeps the address in step with the screen, without new entries in the browser's history. An address that the reader
 * sets is never written over: what waited to be written belongs to the one before.
 */
export function followStore(): () => void {
  if (isReloaded()) goOnFromLast();
  let callOff: (() => void) | undefined;
  let known = location.hash; // the last address that the page wrote or was told of
  const write = (): void => {
    callOff = undefined;
    const hash = location.hash === known ? hashOfScreen() : undefined;
    if (hash === undefined || known === hash) return;
    history.replaceState(history.state, '', hash);
    known = location.hash;
  };
  const goElsewhere = (): void => {
    callOff?.();
    callOff = undefined;
    known = location.hash;
  };
  const keep = (): void => keepLast(location.hash === known ? hashOfScreen() : undefined);
  // a press of a link leads away before the pause is over, and Back has to lead here
  const writeNow = (): void => {
    if (callOff === undefined) return;
    callOff();
    write();
  };
  const following = new AbortController();
  const { signal } = following;
  addEventListener('click', writeNow, { capture: true, signal });
  addEventListener('hashchange', goElsewhere, { capture: true, signal });
  addEventListener('pagehide', keep, { signal });
  const stop = useStore.subscribe((state, before) => {
    if (isElsewhere(state, before)) callOff ??= whenAtRest(pause, write);
  });
  return () => {
    callOff?.();
    following.abort();
    stop();
  };
}

const isElsewhere = (one: State, other: State): boolean =>
  one.step !== other.step || one.epoch !== other.epoch || one.subject !== other.subject;

/** What the address is to say; undefined while the screen shows something else than it names. */
function hashOfScreen(): string | undefined {
  const state = useStore.getState();
  const { path } = readAddress(location.hash);
  if (state.subject === undefined || path !== pathOf(state.subject.slug)) return undefined;
  return hashOf(state.subject, positionText(state, selectTimeline(state)));
}

/*
 * A reload opens the address that a page had when it began: of a step made just before, or while the host takes its
 * time, it knows nothing. What the address should have said is kept for the page that comes.
 */
const last = 'unroll.last-address';

const isReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

function keepLast(hash: string | undefined): void {
  try {
    ofTab.setItem(last, hash ?? location.hash);
  } catch {
    // a storage that is full or closed costs a step that was only just made
  }
}

/** Goes to the last step of the page before, where it was at the same place. */
function goOnFromLast(): void {
  try {
    const hash = ofTab.getItem(last);
    if (hash !== null && readAddress(hash).path === readAddress(location.hash).path)
      history.replaceState(history.state, '', hash);
  } catch {
    // nor does a closed storage keep the page from opening
  }
}
