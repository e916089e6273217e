import { type ReactNode, useMemo } from 'react';
import { StageContext, useStage } from '../../parts/scenery.tsx';
import { handOf } from '../../store/selectors.ts';
import type { Trace } from '../../trace/trace.ts';

/** What stands inside shows numbers of another run than the one on the screen. */
export function AtTrace({
  trace,
  children,
}: {
  readonly trace: Trace;
  readonly children: ReactNode;
}) {
  const stage = useStage();
  const other = useMemo(() => {
    const { program } = trace;
    return { ...stage, trace, program, hand: handOf(program, stage.convention, stage.comma) };
  }, [stage, trace]);
  return <StageContext value={other}>{children}</StageContext>;
}
