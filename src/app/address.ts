import { useSyncExternalStore } from 'react';
import { ofTab } from '../store/memory.ts';
import { positionText } from '../store/position.ts';
import { selectTimeline } from '../store/selectors.ts';
import { useStore } from '../store/store.ts';
import { hashOf, pathOf } from '../store/subject-address.ts';
import { whenAtRest } from '../view/when-at-rest.ts';

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
  return { path: path === '' ? '/' : path, at: at ?? undefined, lesson: lesson ?? undefined };
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

/** Keeps the address in step with the screen, without new entries in the browser's history. */
export function followStore(): () => void {
  goOnFromLate();
  let callOff: (() => void) | undefined;
  const write = (): void => {
    callOff = undefined;
    const hash = hashOfScreen();
    if (hash !== undefined && location.hash !== hash) history.replaceState(history.state, '', hash);
  };
  // a press of a link leads away before the pause is over, and Back has to lead here
  const writeNow = (): void => {
    if (callOff === undefined) return;
    callOff();
    write();
  };
  const leave = (): void => {
    if (callOff !== undefined) keepLate(hashOfScreen());
  };
  addEventListener('click', writeNow, { capture: true });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', goOnFromLate); // also where the browser had kept the whole page
  const stop = useStore.subscribe((state, before) => {
    const moved =
      state.step !== before.step ||
      state.epoch !== before.epoch ||
      state.subject !== before.subject;
    if (moved) callOff ??= whenAtRest(pause, write);
  });
  return () => {
    callOff?.();
    removeEventListener('click', writeNow, { capture: true });
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', goOnFromLate);
    stop();
  };
}

/** What the address is to say; undefined while the screen shows something else than it names. */
function hashOfScreen(): string | undefined {
  const state = useStore.getState();
  const { path } = readAddress(location.hash);
  if (state.subject === undefined || path !== pathOf(state.subject.slug)) return undefined;
  return hashOf(state.subject, positionText(state, selectTimeline(state)));
}

/*
 * A page that goes during the pause has no time left to write its address: a reload opens the one that it had. What it
 * would have written is kept beside that one, for the next page that opens there.
 */
const late = 'unroll.late-address';

function keepLate(hash: string | undefined): void {
  try {
    ofTab.setItem(late, JSON.stringify([location.hash, hash]));
  } catch {
    // a storage that is full or closed costs this one step
  }
}

function goOnFromLate(): void {
  try {
    const [had, wanted]: readonly unknown[] = JSON.parse(ofTab.getItem(late) ?? '[]');
    ofTab.removeItem(late);
    if (had === location.hash && typeof wanted === 'string')
      history.replaceState(history.state, '', wanted);
  } catch {
    // neither does one that is corrupt keep the page from opening
  }
}
