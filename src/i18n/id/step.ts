import type { Widened } from '../texts-of.ts';
import { edit } from './edit.ts';
import { explain } from './explain.ts';
import { graph } from './graph.ts';
import { ledger } from './ledger.ts';
import { lesson } from './lesson.ts';
import { notation } from './notation.ts';
import { transport } from './transport.ts';
import { workshop } from './workshop.ts';

/** What the step screen says in Indonesian; every other language has the same keys. */
export const step = {
  edit,
  explain,
  graph,
  ledger,
  lesson,
  notation,
  transport,
  workshop,
};

export type StepTexts = Widened<typeof step>;
