import { type ReactNode, useState } from 'react';
import type { Example } from '../../lessons/example.ts';
import { useStore } from '../../store/store.ts';
import { isOwn } from '../../store/subject-address.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { EditBar } from './EditBar.tsx';
import { NameField } from './NameField.tsx';
import { NetworkFields } from './NetworkFields.tsx';
import { ParameterGrids } from './ParameterGrids.tsx';
import { SequenceFields } from './SequenceFields.tsx';
import { SizeFields } from './SizeFields.tsx';
import { StartFields } from './StartFields.tsx';
import { StateGrids } from './StateGrids.tsx';
import { TrainingFields } from './TrainingFields.tsx';
import { VocabularyFields } from './VocabularyFields.tsx';

/** Every number, token and choice of the example as a field; the whole trace follows each change at once. */
export function EditPane() {
  const example = useStore((state) => state.subject?.example);
  const epoch = useStore((state) => state.epoch);
  const texts = useStepTexts().edit;
  if (example === undefined) return null;
  const hasLayers = example.layers.length > 0;
  const hasParameters = hasLayers || example.readout?.parameters !== undefined;
  return (
    <section className="edit-pane" aria-label={texts.heading}>
      <EditBar />
      {epoch === 0 ? null : <p className="edit-note edit-trained">{texts.trained(epoch)}</p>}
      <p className="edit-note">{texts.hint}</p>
      {hasLayers ? <Network example={example} /> : null}
      {hasParameters ? (
        <Section heading={texts.weights} isOpen>
          <ParameterGrids example={example} />
        </Section>
      ) : null}
      <Section heading={texts.sequence} isOpen>
        <SequenceFields example={example} />
      </Section>
      <Section heading={texts.vocabulary}>
        <VocabularyFields example={example} />
      </Section>
      <Section heading={texts.sizes}>
        <SizeFields example={example} />
      </Section>
      <Section heading={texts.training}>
        <TrainingFields example={example} />
      </Section>
      <Beginnings example={example} hasLayers={hasLayers} hasParameters={hasParameters} />
    </section>
  );
}

/** What the network is made of; open at first where the reader puts it together, with its name. */
function Network({ example }: Pick<BeginningsProps, 'example'>) {
  const isMine = useStore(({ subject }) => subject !== undefined && isOwn(subject.slug));
  const texts = useStepTexts().edit;
  return (
    <>
      {isMine ? <NameField /> : null}
      <Section heading={texts.network} isOpen={isMine}>
        <NetworkFields example={example} />
      </Section>
    </>
  );
}

interface BeginningsProps {
  readonly example: Example;
  readonly hasLayers: boolean;
  readonly hasParameters: boolean;
}

/** What the net starts from: initial states, and weights drawn at random. */
function Beginnings({ example, hasLayers, hasParameters }: BeginningsProps) {
  const texts = useStepTexts().edit;
  return (
    <>
      {hasLayers ? (
        <Section heading={texts.states}>
          <StateGrids example={example} />
        </Section>
      ) : null}
      {hasParameters ? (
        <Section heading={texts.start}>
          <StartFields example={example} />
        </Section>
      ) : null}
    </>
  );
}

interface SectionProps {
  readonly heading: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** What is folded away is not drawn, and costs nothing while numbers change. */
function Section({ heading, isOpen = false, children }: SectionProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className="edit-section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{heading}</summary>
      {open ? <div className="edit-inside">{children}</div> : null}
    </details>
  );
}
