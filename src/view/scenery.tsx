import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Catalogue, catalogueOf } from '../i18n/catalogue.ts';
import type { Hand } from '../scene/symbols.ts';
import {
  handOf,
  type Scenery,
  selectComma,
  selectConvention,
  selectStep,
  selectTimeline,
  selectTrace,
} from '../store/selectors.ts';
import { useStore } from '../store/store.ts';

/** What a step screen shows, and how it is written. */
export interface Stage extends Scenery {
  readonly hand: Hand;
  readonly comma: boolean;
}

/** What numbers need: the same object for every step of an epoch, so that they are not drawn anew by a step. */
type Numbers = Pick<Stage, 'trace' | 'comma'>;

const WholeStage = createContext<Stage | undefined>(undefined);
const StageNumbers = createContext<Numbers | undefined>(undefined);

interface StageContextProps {
  readonly value: Stage;
  readonly children: ReactNode;
}

/** Gives a stage to everything below it. */
export function StageContext({ value, children }: StageContextProps) {
  const { trace, comma } = value;
  const numbers = useMemo(() => ({ trace, comma }), [trace, comma]);
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
  const stage = useMemo(() => {
    if (trace === undefined || step === undefined) return undefined;
    const hand = handOf(trace.program, convention, comma, step.phase);
    return { program: trace.program, timeline, trace, step, convention, hand, comma };
  }, [trace, timeline, step, convention, comma]);
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
