import type { Catalogue } from './catalogue.ts';
import { computation } from './en/computation.ts';
import { faults } from './en/faults.ts';
import { graph } from './en/graph.ts';
import { home } from './en/home.ts';
import { ledger } from './en/ledger.ts';
import { lesson } from './en/lesson.ts';
import { shell } from './en/shell.ts';
import { transport } from './en/transport.ts';

/** Everything the app says in English. */
export const en: Catalogue = { shell, home, graph, computation, ledger, lesson, transport, faults };
