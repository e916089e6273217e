import { useSyncExternalStore } from 'react';
import { positionText } from '../store/position.ts';
import { selectTimeline } from '../store/selectors.ts';
import { useStore } from '../store/store.ts';

/** The address within the app: `#/lesson/abccd?at=e0.b3.dh` → path and position. */
export interface Address {
  readonly path: string;
  readonly at: string | undefined;
}

export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const at = new URLSearchParams(query).get('at');
  return { path: path === '' ? '/' : path, at: at ?? undefined };
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

/** Keeps the address in step with the screen, without new entries in the browser's history. */
export function followStore(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const state = useStore.getState();
    const { path } = readAddress(location.hash);
    if (state.subject === undefined || path !== pathOf(state.subject.slug)) return;
    const at = positionText(state, selectTimeline(state));
    const hash = `#${path}?at=${at}`;
    if (location.hash !== hash) history.replaceState(history.state, '', hash);
  };
  const stop = useStore.subscribe((state, before) => {
    const moved =
      state.step !== before.step ||
      state.epoch !== before.epoch ||
      state.subject !== before.subject;
    if (moved && timer === undefined) timer = setTimeout(write, 120);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Lessons live under /lesson, opened examples under /example. */
export const pathOf = (slug: string): string =>
  slug.startsWith('example/') ? `/${slug}` : `/lesson/${slug}`;
