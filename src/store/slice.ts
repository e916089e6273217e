import { type State, useStore } from './store.ts';

/** A part of the state that many listen to, and that changes rarely. */
export interface Slice<Part> {
  readonly subscribe: (changed: () => void) => () => void;
  readonly get: () => Part;
}

/**
 * A part of the state. However many listen to it, the store is listened to once, and they hear of a change of their
 * part only: every step and edit tells each listener of the store, and hundreds want to know the language alone.
 */
export function sliceOf<Part>(select: (state: State) => Part): Slice<Part> {
  const listeners = new Set<() => void>();
  const get = (): Part => select(useStore.getState());
  let last: Part;
  let stop: (() => void) | undefined;
  const follow = (state: State): void => {
    const part = select(state);
    if (Object.is(part, last)) return;
    last = part;
    for (const changed of [...listeners]) changed();
  };
  return {
    get,
    subscribe: (changed) => {
      if (stop === undefined) {
        last = get();
        stop = useStore.subscribe(follow);
      }
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
