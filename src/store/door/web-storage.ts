import type { Store } from '../kept.ts';

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
