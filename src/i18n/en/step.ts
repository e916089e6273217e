import type { StepTexts } from '../id/step.ts';
import { edit } from './edit.ts';
import { explain } from './explain.ts';
import { graph } from './graph.ts';
import { ledger } from './ledger.ts';
import { lesson } from './lesson.ts';
import { notation } from './notation.ts';
import { transport } from './transport.ts';
import { workshop } from './workshop.ts';

/** What the step screen says in English. */
export const step: StepTexts = {
  edit,
  explain,
  graph,
  ledger,
  lesson,
  notation,
  transport,
  workshop,
};
