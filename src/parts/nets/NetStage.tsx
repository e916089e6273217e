import './nets.css';
import { type ReactNode, useContext, useId, useMemo } from 'react';
import { selectComma, selectConvention } from '../../store/selectors.ts';
import { stageAt } from '../../store/stage.ts';
import { useStore } from '../../store/store.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import type { Trace } from '../../trace/trace.ts';
import { ExplainPanel } from '../explain/ExplainPanel.tsx';
import { explaining } from '../explain/explaining.ts';
import { NumberGroup } from '../explain/NumberGroup.tsx';
import { StageContext } from '../scenery.tsx';
import { AskedNet } from './asked-net.ts';

interface NetStageProps {
  readonly trace: Trace;
  /** What the numbers are, for those who do not see them. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Everything below shows one run of one network; every number of it explains itself when it is pressed. */
export function NetStage({ trace, label, className = '', children }: NetStageProps) {
  const id = useId();
  const [asked, ask] = useContext(AskedNet);
  const stage = useStageOf(trace);
  if (stage === undefined) return null;
  const askHere = (): void => ask(id);
  return (
    <StageContext value={stage}>
      <div className={`net-stage ${className}`} onClickCapture={askHere} onKeyDownCapture={askHere}>
        <div {...explaining}>
          <NumberGroup label={label} className="net-numbers">
            {children}
          </NumberGroup>
          {asked === id ? <ExplainPanel /> : null}
        </div>
      </div>
    </StageContext>
  );
}

function useStageOf(trace: Trace) {
  const convention = useStore(selectConvention);
  const comma = useStore(selectComma);
  const { program } = trace;
  const timeline = useMemo(() => buildTimeline(program), [program]);
  return useMemo(() => {
    const [step] = timeline.steps;
    return step && stageAt({ program, timeline, trace, convention, comma }, step);
  }, [program, timeline, trace, convention, comma]);
}
