import type { Memory, Store } from './kept.ts';

const own = new Map<string, string>();

/** A storage of the browser, asked for anew each time: where it is closed, even its name throws. */
const lent = (storage: () => Storage): Store => ({
  getItem: (key) => storage().getItem(key),
  setItem: (key, text) => storage().setItem(key, text),
  removeItem: (key) => storage().removeItem(key),
  keys: () => Object.keys(storage()),
});

/** What outlives the visit. */
export const lasting = lent(() => localStorage);

/** What outlives a reload, in this tab. */
export const ofTab = lent(() => sessionStorage);

/** Where examples are kept: until the page is left, until the tab is closed, and for the next visit. */
export const memory: Memory = [
  {
    getItem: (key) => own.get(key) ?? null,
    setItem: (key, text) => void own.set(key, text),
    removeItem: (key) => void own.delete(key),
    keys: () => [...own.keys()],
  },
  ofTab,
  lasting,
];
