import { home } from './id/home.ts';
import { offline } from './id/offline.ts';
import { share } from './id/share.ts';
import { shell } from './id/shell.ts';
import type { Widened } from './texts-of.ts';

/** Everything the app says in Indonesian; every other catalogue has the same keys. */
export const id = {
  shell,
  share,
  home,
  offline,
};

/** The shape of a catalogue. Texts with values in them are functions. */
export type Catalogue = Widened<typeof id>;
