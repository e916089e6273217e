import { type Pieces, whole } from '../engine/pieces.ts';
import type { Example } from '../example/example.ts';
import type { Convention } from '../notation/convention.ts';
import { fullNumber, usesComma } from '../notation/number.ts';
import { conventionOf } from '../notation/symbol-tables.ts';
import type { Hand } from '../scene/symbols.ts';
import type { Phase, Step, Timeline } from '../timeline/step.ts';
import type { Program } from '../trace/program/program.ts';
import type { Trace } from '../trace/trace.ts';
import { Epochs } from './epochs.ts';
import { frameInPieces } from './frames.ts';
import type { State } from './store.ts';

/** Decimals of "round as on paper". */
export const paperDecimals = 3;

interface Prepared {
  readonly program: Program;
  readonly timeline: Timeline;
  readonly exact: Epochs;
  readonly paper: Epochs;
}

const prepared = new WeakMap<Example, Prepared>();

/** The program, timeline and epochs of an example, made once. @throws Fault where the example cannot run. */
export const prepare = (example: Example): Prepared =>
  prepared.get(example) ?? whole(prepareInPieces(example));

/** The same in pieces. @throws Fault where the example cannot run. */
export function* prepareInPieces(example: Example): Pieces<Prepared> {
  const known = prepared.get(example);
  if (known !== undefined) return known;
  const { program, timeline } = yield* frameInPieces(example);
  const made = {
    program,
    timeline,
    exact: new Epochs(program),
    paper: new Epochs(program, paperDecimals),
  };
  prepared.set(example, made);
  return made;
}

/** Everything that a step screen shows is computed from these. */
export interface Scenery {
  readonly program: Program;
  readonly timeline: Timeline;
  readonly trace: Trace;
  readonly step: Step;
  readonly convention: Convention;
}

const emptyTimeline: Timeline = { steps: [], groups: [] };

export const selectEpochs = ({ subject, paper }: State): Epochs | undefined =>
  subject === undefined ? undefined : prepare(subject.example)[paper ? 'paper' : 'exact'];

export const selectTimeline = ({ subject }: State): Timeline =>
  subject === undefined ? emptyTimeline : prepare(subject.example).timeline;

export const selectTrace = (state: State): Trace | undefined =>
  selectEpochs(state)?.trace(state.epoch);

export const selectStep = (state: State): Step | undefined =>
  selectTimeline(state).steps[state.step];

/** What the reader chose, else as the lesson has it. */
export const selectConvention = ({ subject, notation }: State): Convention =>
  conventionOf(notation ?? subject?.lesson?.convention ?? 'names');

export const selectComma = ({ decimalSign, language }: State): boolean =>
  decimalSign === 'auto' ? usesComma(language) : decimalSign === 'comma';

/** How formulas are written now, at a step of that phase. */
export function handOf(
  program: Program,
  convention: Convention,
  comma: boolean,
  phase?: Phase,
): Hand {
  const number = (value: number): string => fullNumber(value, comma);
  return { program, convention, number, ...(phase === undefined ? {} : { phase }) };
}
