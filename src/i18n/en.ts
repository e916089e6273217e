import { home } from './en/home.ts';
import { offline } from './en/offline.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import type { Catalogue } from './id.ts';

/** Everything the app says in English. */
export const en: Catalogue = {
  shell,
  share,
  home,
  offline,
};
