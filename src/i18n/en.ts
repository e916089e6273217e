import type { Catalogue } from './catalogue.ts';
import { edit } from './en/edit.ts';
import { explain } from './en/explain.ts';
import { graph } from './en/graph.ts';
import { home } from './en/home.ts';
import { ledger } from './en/ledger.ts';
import { lesson } from './en/lesson.ts';
import { notation } from './en/notation.ts';
import { offline } from './en/offline.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { transport } from './en/transport.ts';
import { workshop } from './en/workshop.ts';

/** Everything the app says in English. */
export const en: Catalogue = {
  shell,
  share,
  home,
  graph,
  ledger,
  lesson,
  transport,
  notation,
  edit,
  explain,
  workshop,
  offline,
};
