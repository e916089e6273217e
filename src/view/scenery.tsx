import { createContext, type ReactNode, useContext, useMemo } from 'react';
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
import type { Trace } from '../trace/trace.ts';

/** What a step screen shows, and how it is written. */
export interface Stage extends Scenery {
  readonly hand: Hand;
  readonly comma: boolean;
  /** Where the traces of other epochs are found; without it the present one stands for all. */
  readonly epochs?: Epochs | undefined;
}

/** What numbers need: the same object for every step of an epoch, so that they are not drawn anew by a step. */
interface Numbers extends Pick<Stage, 'trace' | 'comma'> {
  /** The trace that the numbers of an epoch are read from. */
  readonly traceOf: (epoch: number) => Trace;
}

const WholeStage = createContext<Stage | undefined>(undefined);
const StageNumbers = createContext<Numbers | undefined>(undefined);

interface StageContextProps {
  readonly value: Stage;
  readonly children: ReactNode;
}

/** Gives a stage to everything below it. */
export function StageContext({ value, children }: StageContextProps) {
  const { trace, comma, epochs } = value;
  const numbers = useMemo(() => {
    const traceOf = (epoch: number): Trace =>
      epoch === trace.epoch ? trace : (epochs?.beside(epoch) ?? trace);
    return { trace, comma, traceOf };
  }, [trace, comma, epochs]);
  return (
    <StageNumbers value={numbers}>
      <WholeStage value={value}>{children}</WholeStage>
    </StageNumbers>
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
    const hand = handOf(trace.program, convention, comma, step.phase);
    const { program } = trace;
    return { program, timeline, trace, step, convention, hand, comma, epochs };
  }, [trace, timeline, step, convention, comma, epochs]);
  return stage === undefined ? null : <StageContext value={stage}>{children}</StageContext>;
}

/** The present step. @throws Error outside of a StageProvider. */
export function useStage(): Stage {
  return present(useContext(WholeStage));
}

/** The present trace and how its numbers are written; does not change with the step. */
export function useNumbers(): Numbers {
  return present(useContext(StageNumbers));
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('found no stage above, wanted a StageProvider');
  return value;
}

/** The texts of the reader's language. */
export const useTexts = (): Catalogue => catalogueOf(useStore(({ language }) => language));
