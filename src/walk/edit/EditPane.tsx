import './pane.css';
import './network.css';
import { type ComponentType, memo, useState } from 'react';
import type { Example } from '../../example/example.ts';
import { useDraft } from '../../parts/number-field/use-draft.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { type State, useStore } from '../../store/store.ts';
import { isOwn } from '../../store/subject-address.ts';
import { EditBar } from './EditBar.tsx';
import { NetworkFields } from './NetworkFields.tsx';
import { ParameterGrids } from './ParameterGrids.tsx';
import { SequenceFields } from './SequenceFields.tsx';
import { SizeFields } from './SizeFields.tsx';
import { StartFields } from './StartFields.tsx';
import { StateGrids } from './StateGrids.tsx';
import { TrainingFields } from './TrainingFields.tsx';
import { VocabularyFields } from './VocabularyFields.tsx';

const selectExample = ({ subject }: State): Example | undefined => subject?.example;

const selectHasLayers = (state: State): boolean => (selectExample(state)?.layers.length ?? 0) > 0;

const selectHasParameters = (state: State): boolean =>
  selectHasLayers(state) || selectExample(state)?.readout?.parameters !== undefined;

/** Every number, token and choice of the example as a field; the whole trace follows each change at once. */
export function EditPane() {
  const hasExample = useStore((state) => selectExample(state) !== undefined);
  const hasLayers = useStore(selectHasLayers);
  const hasParameters = useStore(selectHasParameters);
  const epoch = useStore((state) => state.epoch);
  const texts = useStepTexts().edit;
  if (!hasExample) return null;
  return (
    <section className="edit-pane" aria-label={texts.heading}>
      <EditBar />
      {epoch === 0 ? null : <p className="edit-note edit-trained">{texts.trained(epoch)}</p>}
      <p className="edit-note">{texts.hint}</p>
      {hasLayers ? <Network /> : null}
      {hasParameters ? <Section heading={texts.weights} fields={ParameterGrids} isOpen /> : null}
      <Section heading={texts.sequence} fields={SequenceFields} isOpen />
      <Section heading={texts.vocabulary} fields={VocabularyFields} />
      <Section heading={texts.sizes} fields={SizeFields} />
      <Section heading={texts.training} fields={TrainingFields} />
      {hasLayers ? <Section heading={texts.states} fields={StateGrids} /> : null}
      {hasParameters ? <Section heading={texts.start} fields={StartFields} /> : null}
    </section>
  );
}

/** What the network is made of; open at first where the reader puts it together, with its name. */
function Network() {
  const isMine = useStore(({ subject }) => subject !== undefined && isOwn(subject.slug));
  const texts = useStepTexts().edit;
  return (
    <>
      {isMine ? <NameField /> : null}
      <Section heading={texts.network} fields={NetworkFields} isOpen={isMine} />
    </>
  );
}

interface FieldsProps {
  readonly example: Example;
}

interface SectionProps {
  readonly heading: string;
  /** What is inside; it is drawn again when the example changes, the pane around it is not. */
  readonly fields: ComponentType<FieldsProps>;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
}

/** What is folded away is not drawn, and costs nothing while numbers change. */
const Section = memo(function Section({ heading, fields, isOpen = false }: SectionProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className="edit-section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{heading}</summary>
      {open ? (
        <div className="edit-inside">
          <Inside fields={fields} />
        </div>
      ) : null}
    </details>
  );
});

function Inside({ fields: Fields }: Pick<SectionProps, 'fields'>) {
  const example = useStore(selectExample);
  return example === undefined ? null : <Fields example={example} />;
}

const readName = (text: string): string | undefined => text.trim().slice(0, 60) || undefined;

/** The name of an example on the reader's workbench; an empty one is not used. */
function NameField() {
  const texts = useStepTexts().edit;
  const title = useStore(({ subject }) => subject?.title ?? '');
  const { draft, type, leave } = useDraft({
    value: title,
    read: readName,
    mayBecome: () => true,
    onSet: (name, group) =>
      edit((example) => (example.title === name ? example : { ...example, title: name }), group),
  });
  const close = (): void => {
    leave();
    if (draft !== undefined && readName(draft.text) === undefined) type(title);
  };
  return (
    <label className="edit-name">
      <span className="edit-label">{texts.name}</span>
      <input
        type="text"
        className="edit-token"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={draft?.text ?? title}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={close}
      />
    </label>
  );
}
