import { createContext, type ReactNode, use, useState } from 'react';
import { catalogueOf } from '../i18n/catalogue.ts';
import type { Catalogue } from '../i18n/id.ts';
import type { Hand } from '../scene/symbols.ts';
import { type Slice, sliceOf } from '../store/slice.ts';
import { type Frame, keepParts, type Run, type Stage, selectParts } from '../store/stage.ts';
import { type State, useStore } from '../store/store.ts';
import type { Step } from '../timeline/step.ts';
import { useLanguage } from './use-language.ts';
import { useSlice } from './use-slice.ts';

/*
 * Below a StageProvider everybody asks the store: at a changed context React walks through all that stands below its
 * provider, thousands of numbers, to find the few that read it. Where a stage is given instead, it comes by contexts,
 * one for each of its parts.
 */
const GivenStage = createContext<Stage | undefined>(undefined);
const GivenRun = createContext<Run | undefined>(undefined);
const GivenFrame = createContext<Frame | undefined>(undefined);
const GivenHand = createContext<Hand | undefined>(undefined);
const GivenStep = createContext<Step | undefined>(undefined);

interface StageContextProps {
  readonly value: Stage;
  readonly children: ReactNode;
}

/** Gives a stage to everything below it. */
export function StageContext({ value, children }: StageContextProps) {
  const [takeApart] = useState(keepParts);
  const { stage, run, frame, hand, step } = takeApart(value);
  return (
    <GivenRun value={run}>
      <GivenFrame value={frame}>
        <GivenHand value={hand}>
          <GivenStep value={step}>
            <GivenStage value={stage}>{children}</GivenStage>
          </GivenStep>
        </GivenHand>
      </GivenFrame>
    </GivenRun>
  );
}

/** Gives another step of the same trace to everything below it. */
export function StepContext({ value, children }: StageContextProps) {
  return (
    <GivenHand value={value.hand}>
      <GivenStage value={value}>{children}</GivenStage>
    </GivenHand>
  );
}

const isStepThere = (state: State): boolean => selectParts(state) !== undefined;

/** Draws what shows the present step; nothing while there is none. */
export function StageProvider({ children }: { readonly children: ReactNode }) {
  return useStore(isStepThere) ? children : null;
}

const slices = {
  stage: sliceOf((state) => selectParts(state)?.stage),
  run: sliceOf((state) => selectParts(state)?.run),
  frame: sliceOf((state) => selectParts(state)?.frame),
  hand: sliceOf((state) => selectParts(state)?.hand),
  step: sliceOf((state) => selectParts(state)?.step),
};
const nothing: Slice<undefined> = { subscribe: () => () => undefined, get: () => undefined };

/** What is given here, else the part of the present stage. @throws Error while there is neither. */
function usePart<Part>(given: Part | undefined, slice: Slice<Part | undefined>): Part {
  const own = useSlice(given === undefined ? slice : nothing);
  const part = given ?? own;
  if (part === undefined) throw new Error('found no step to show, wanted a StageProvider above');
  return part;
}

/** The step that is shown here. */
export function useStage(): Stage {
  return usePart(use(GivenStage), slices.stage);
}

/** The present step of the whole screen; does not change with the numbers. */
export function useStep(): Step {
  return usePart(use(GivenStep), slices.step);
}

/** The present program, timeline and trace, and how numbers are written; does not change with the step. */
export function useRun(): Run {
  return usePart(use(GivenRun), slices.run);
}

/** What does not change while only numbers are edited. */
export function useFrame(): Frame {
  return usePart(use(GivenFrame), slices.frame);
}

/** How symbols are written; does not change with the steps of a phase. */
export function useHand(): Hand {
  return usePart(use(GivenHand), slices.hand);
}

/** The texts of the reader's language. */
export const useTexts = (): Catalogue => catalogueOf(useLanguage());
