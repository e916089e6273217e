import { computation } from './id/computation.ts';
import { faults } from './id/faults.ts';
import { graph } from './id/graph.ts';
import { home } from './id/home.ts';
import { ledger } from './id/ledger.ts';
import { lesson } from './id/lesson.ts';
import { shell } from './id/shell.ts';
import { transport } from './id/transport.ts';

/** Everything the app says in Indonesian; every other catalogue has the same keys. */
export const id = { shell, home, graph, computation, ledger, lesson, transport, faults };
