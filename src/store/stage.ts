import type { Hand } from '../scene/symbols.ts';
import type { Step } from '../timeline/step.ts';
import { blockKey, blockValues, numberAt, numberIn, type ValueRef } from '../trace/block.ts';
import type { Trace } from '../trace/trace.ts';
import type { Epochs } from './epochs.ts';
import {
  handOf,
  type Scenery,
  selectComma,
  selectConvention,
  selectEpochs,
  selectStep,
  selectTimeline,
  selectTrace,
} from './selectors.ts';
import type { State } from './store.ts';

/** What a step screen shows, and how it is written. */
export interface Stage extends Scenery {
  readonly hand: Hand;
  readonly comma: boolean;
  /** Where the traces of other epochs are found; without it the present one stands for all. */
  readonly epochs?: Epochs | undefined;
}

/** What was run: the same object for every step of an epoch, so that those who need no more are not drawn anew by a step. */
export interface Run extends Pick<Stage, 'program' | 'timeline' | 'trace' | 'comma'> {
  /** The number that a reference names, from the trace of its epoch. */
  readonly numberOf: (ref: ValueRef) => number;
}

/**
 * What an edit of numbers leaves as it is: the same object as long as the steps are the same. Its program has the
 * shapes and names of the present one, not its numbers or tokens.
 */
export interface Frame extends Pick<Stage, 'program' | 'timeline' | 'comma' | 'hand'> {}

/** A stage, and what of it changes more rarely. */
export interface StageParts {
  readonly stage: Stage;
  readonly run: Run;
  readonly frame: Frame;
  readonly hand: Hand;
  readonly step: Step;
}

/** The stage of a step. */
export function stageAt(stage: Omit<Stage, 'step' | 'hand'>, step: Step): Stage {
  const { program, convention, comma } = stage;
  return { ...stage, step, hand: handOf(program, convention, comma, step.phase) };
}

/** Takes one stage after the other apart; a part stays the same object as long as what it is made of does. */
export function keepParts(): (stage: Stage) => StageParts {
  let last: StageParts | undefined;
  return (stage) => {
    if (last?.stage === stage) return last;
    const { program, timeline, convention, comma, step } = stage;
    /** The last parts, if they were made of the same. */
    const keptBy = (...made: readonly (keyof Stage)[]): StageParts | undefined =>
      made.every((each) => last?.stage[each] === stage[each]) ? last : undefined;
    const ofPhase = last?.step.phase === step.phase ? keptBy : () => undefined;
    const hand =
      ofPhase('program', 'convention', 'comma')?.hand ??
      handOf(program, convention, comma, step.phase);
    const run = keptBy('program', 'timeline', 'trace', 'comma', 'epochs')?.run ?? runOf(stage);
    const frame = ofPhase('timeline', 'convention', 'comma')?.frame ?? {
      program,
      timeline,
      comma,
      hand,
    };
    last = { stage, run, frame, hand, step };
    return last;
  };
}

function runOf({ program, timeline, trace, comma, epochs }: Stage): Run {
  const traceOf = (epoch: number): Trace =>
    epoch === trace.epoch ? trace : (epochs?.beside(epoch) ?? trace);
  return { program, timeline, trace, comma, numberOf: numbersBy(traceOf) };
}

/** Looks numbers up; a block that has to be computed for one of its numbers is kept for the others. */
function numbersBy(traceOf: (epoch: number) => Trace): Run['numberOf'] {
  const kept = new Map<string, Float64Array>();
  let last: { readonly ref: ValueRef; readonly block: Float64Array } | undefined;
  const blockOf = (trace: Trace, ref: ValueRef): Float64Array => {
    if (last !== undefined && isSameBlock(last.ref, ref)) return last.block;
    const key = `${ref.epoch}/${blockKey(ref)}`;
    const block = kept.get(key) ?? blockValues(trace, ref);
    kept.set(key, block);
    last = { ref, block };
    return block;
  };
  return (ref) => {
    const trace = traceOf(ref.epoch);
    if (ref.kind === 'value' || ref.kind === 'gradient') return numberAt(trace, ref);
    return numberIn(blockOf(trace, ref), trace, ref);
  };
}

/** Asked before a key is written: numbers of a block are mostly asked for one after the other. */
const isSameBlock = (one: ValueRef, other: ValueRef): boolean =>
  one.node === other.node &&
  one.kind === other.kind &&
  one.from === other.from &&
  one.epoch === other.epoch;

const takeApart = keepParts();
let seen: { readonly state: State; readonly parts: StageParts | undefined } | undefined;

/** The stage of the present step in its parts; none while there is no step. */
export function selectParts(state: State): StageParts | undefined {
  if (seen?.state !== state) seen = { state, parts: partsIn(state, seen?.parts?.stage) };
  return seen.parts;
}

function partsIn(state: State, last: Stage | undefined): StageParts | undefined {
  const trace = selectTrace(state);
  const step = selectStep(state);
  if (trace === undefined || step === undefined) return undefined;
  const given = {
    program: trace.program,
    timeline: selectTimeline(state),
    trace,
    convention: selectConvention(state),
    comma: selectComma(state),
    epochs: selectEpochs(state),
  };
  const keys = ['timeline', 'trace', 'convention', 'comma', 'epochs'] as const;
  const isLast = last?.step === step && keys.every((key) => last[key] === given[key]);
  return takeApart(isLast ? last : stageAt(given, step));
}
