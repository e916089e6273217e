import { edit } from './id/edit.ts';
import { explain } from './id/explain.ts';
import { graph } from './id/graph.ts';
import { home } from './id/home.ts';
import { ledger } from './id/ledger.ts';
import { lesson } from './id/lesson.ts';
import { notation } from './id/notation.ts';
import { offline } from './id/offline.ts';
import { share } from './id/share.ts';
import { shell } from './id/shell.ts';
import { transport } from './id/transport.ts';
import { workshop } from './id/workshop.ts';

/** Everything the app says in Indonesian; every other catalogue has the same keys. */
export const id = {
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
