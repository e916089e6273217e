import { lasting, ofTab } from './door/web-storage.ts';
import type { Memory } from './kept.ts';

const own = new Map<string, string>();

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
