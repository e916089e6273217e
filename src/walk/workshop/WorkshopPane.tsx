import './sequences.css';
import './pairs.css';
import './fields.css';
import { useMemo } from 'react';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { isQuick } from '../../store/check-work.ts';
import { BesideSection } from './BesideSection.tsx';
import { ChangeOptimizer } from './ChangeOptimizer.tsx';
import { CompareEpochs } from './CompareEpochs.tsx';
import { CutSection } from './CutSection.tsx';
import { MemorySection } from './MemorySection.tsx';
import { NudgeSection } from './NudgeSection.tsx';
import { RandomStarts } from './RandomStarts.tsx';
import { Section } from './Section.tsx';
import { SequenceSection } from './SequenceSection.tsx';
import { TrainSection } from './TrainSection.tsx';

/** What the reader can try: training by hand, nudging a weight, looking at memory and cutting it. */
export function WorkshopPane() {
  const { program } = useRun();
  const { workshop: texts } = useStepTexts();
  const trains = program.step !== undefined && program.loss !== undefined;
  const hasLoss = program.loss !== undefined && program.parameters.length > 0;
  const hasMemory = program.cells.length > 0 && program.timesteps.length > 1;
  const isSmall = useMemo(() => isQuick(program.example), [program.example]);
  if (!isSmall || (!hasLoss && !hasMemory))
    return (
      <section className="workshop" aria-label={texts.heading}>
        <p className="workshop-note">{isSmall ? texts.nothing : texts.tooLarge}</p>
      </section>
    );
  return (
    <section className="workshop" aria-label={texts.heading}>
      {trains ? <Training /> : null}
      <BesideSection />
      <SequenceSection />
      {trains ? <MoreTraining /> : null}
      {hasLoss ? (
        <Section heading={texts.nudge.heading}>
          <NudgeSection />
        </Section>
      ) : null}
      {hasMemory ? (
        <Section heading={texts.memory.heading}>
          <MemorySection />
        </Section>
      ) : null}
      {hasMemory && trains ? (
        <Section heading={texts.cut.heading}>
          <CutSection />
        </Section>
      ) : null}
    </section>
  );
}

function Training() {
  const { workshop: texts } = useStepTexts();
  return (
    <Section heading={texts.train.heading} isOpen>
      <TrainSection />
    </Section>
  );
}

function MoreTraining() {
  const { workshop: texts } = useStepTexts();
  return (
    <>
      <Section heading={texts.compare.heading}>
        <CompareEpochs />
      </Section>
      <Section heading={texts.change.heading}>
        <ChangeOptimizer />
      </Section>
      <Section heading={texts.random.heading}>
        <RandomStarts />
      </Section>
    </>
  );
}
