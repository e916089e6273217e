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

export const StageContext = createContext<Stage | undefined>(undefined);

/** Gives everything below it the present step; draws nothing while there is none. */
export function StageProvider({ children }: { readonly children: ReactNode }) {
  const trace = useStore(selectTrace);
  const timeline = useStore(selectTimeline);
  const step = useStore(selectStep);
  const convention = useStore(selectConvention);
  const comma = useStore(selectComma);
  const stage = useMemo(() => {
    if (trace === undefined || step === undefined) return undefined;
    const hand = handOf(trace.program, convention, comma);
    return { program: trace.program, timeline, trace, step, convention, hand, comma };
  }, [trace, timeline, step, convention, comma]);
  return stage === undefined ? null : <StageContext value={stage}>{children}</StageContext>;
}

/** The present step. @throws Error outside of a StageProvider. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === undefined) throw new Error('useStage: found no StageProvider above, wanted one');
  return stage;
}

/** The texts of the reader's language. */
export const useTexts = (): Catalogue => catalogueOf(useStore(({ language }) => language));
