import { createContext, type ReactNode, use, useContext, useMemo } from 'react';
import { type Catalogue, catalogueOf } from '../i18n/catalogue.ts';
import type { Hand } from '../scene/symbols.ts';
import type { Epochs } from '../store/epochs.ts';
import {
  handOf,
  type Scenery,
  selectComma,
  selectConvention,
  selectEpochs,
  selectStep,
  selectTimeline,
  selectTrace,
} from '../store/selectors.ts';
import { useStore } from '../store/store.ts';
import type { Step } from '../timeline/step.ts';
import { blockKey, blockValues, numberAt, numberIn, type ValueRef } from '../trace/block.ts';
import type { Trace } from '../trace/trace.ts';

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

const WholeStage = createContext<Stage | undefined>(undefined);
/** A context of its own: under a changed provider React draws anew even what stands under another one of its kind. */
const OtherStage = createContext<Stage | undefined>(undefined);
const StageRun = createContext<Run | undefined>(undefined);
const StageFrame = createContext<Frame | undefined>(undefined);
const StageStep = createContext<Step | undefined>(undefined);
const StageHand = createContext<Hand | undefined>(undefined);

/** The stage of a step. */
export function stageAt(stage: Omit<Stage, 'step' | 'hand'>, step: Step): Stage {
  const { program, convention, comma } = stage;
  return { ...stage, step, hand: handOf(program, convention, comma, step.phase) };
}

interface StageContextProps {
  readonly value: Stage;
  readonly children: ReactNode;
}

/** Gives a stage to everything below it. */
export function StageContext({ value, children }: StageContextProps) {
  const { program, timeline, trace, convention, comma, epochs } = value;
  const { phase } = value.step;
  const run = useMemo(() => {
    const traceOf = (epoch: number): Trace =>
      epoch === trace.epoch ? trace : (epochs?.beside(epoch) ?? trace);
    return { program, timeline, trace, comma, numberOf: numbersBy(traceOf) };
  }, [program, timeline, trace, comma, epochs]);
  const hand = useMemo(
    () => handOf(program, convention, comma, phase),
    [program, convention, comma, phase],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: programs with the same steps differ in numbers and tokens
  const frame = useMemo(
    () => ({ program, timeline, comma, hand }),
    [timeline, convention, comma, phase],
  );
  return (
    <StageRun value={run}>
      <StageFrame value={frame}>
        <StageHand value={hand}>
          <StageStep value={value.step}>
            <WholeStage value={value}>
              <OtherStage value={undefined}>{children}</OtherStage>
            </WholeStage>
          </StageStep>
        </StageHand>
      </StageFrame>
    </StageRun>
  );
}

/** Looks numbers up; a block that has to be computed for one of its numbers is kept for the others. */
function numbersBy(traceOf: (epoch: number) => Trace): Run['numberOf'] {
  const kept = new Map<string, Float64Array>();
  return (ref) => {
    const trace = traceOf(ref.epoch);
    if (ref.kind === 'value' || ref.kind === 'gradient') return numberAt(trace, ref);
    const key = `${ref.epoch}/${blockKey(ref)}`;
    const block = kept.get(key) ?? blockValues(trace, ref);
    kept.set(key, block);
    return numberIn(block, trace, ref);
  };
}

/** Gives another step of the same trace to everything below it. */
export function StepContext({ value, children }: StageContextProps) {
  return (
    <StageHand value={value.hand}>
      <OtherStage value={value}>{children}</OtherStage>
    </StageHand>
  );
}

/** Gives everything below it the present step; draws nothing while there is none. */
export function StageProvider({ children }: { readonly children: ReactNode }) {
  const trace = useStore(selectTrace);
  const timeline = useStore(selectTimeline);
  const step = useStore(selectStep);
  const convention = useStore(selectConvention);
  const comma = useStore(selectComma);
  const epochs = useStore(selectEpochs);
  const stage = useMemo(() => {
    if (trace === undefined || step === undefined) return undefined;
    const { program } = trace;
    return stageAt({ program, timeline, trace, convention, comma, epochs }, step);
  }, [trace, timeline, step, convention, comma, epochs]);
  return stage === undefined ? null : <StageContext value={stage}>{children}</StageContext>;
}

/** The step that is shown here. @throws Error outside of a StageProvider. */
export function useStage(): Stage {
  return use(OtherStage) ?? present(use(WholeStage));
}

/** The present step of the whole screen; does not change with the numbers. */
export function useStep(): Step {
  return present(useContext(StageStep));
}

/** The present program, timeline and trace, and how numbers are written; does not change with the step. */
export function useRun(): Run {
  return present(useContext(StageRun));
}

/** What does not change while only numbers are edited. */
export function useFrame(): Frame {
  return present(useContext(StageFrame));
}

/** How symbols are written; does not change with the steps of a phase. */
export function useHand(): Hand {
  return present(useContext(StageHand));
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('found no stage above, wanted a StageProvider');
  return value;
}

/** The texts of the reader's language. */
export const useTexts = (): Catalogue => catalogueOf(useStore(({ language }) => language));
