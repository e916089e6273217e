import './cell.css';
import { useEffect, useId, useRef } from 'react';
import type { Cell } from '../../engine/cells/cell.ts';
import { startingTexts } from '../../example/edit/cell-texts.ts';
import { equationSentence } from '../../i18n/equation-sentence.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { EquationArea } from './EquationArea.tsx';

import { asTyped, asUsed, type LayerAt, useCellDraft } from './use-cell-draft.ts';

/** The equations of a cell of the reader's own: written, checked at every letter, and then used. */
export function CellEditor(props: LayerAt) {
  const id = useId();
  const texts = useStepTexts().edit;
  const language = useLanguage();
  const writing = useCellDraft(props);
  const { draft, cell, fault, isUsed, type, use, D } = writing;
  const isReady = fault === undefined && !isUsed;
  return (
    <div className="cell-editor">
      <StartField {...writing} />
      <EquationArea
        label={texts.equations(props.index + 1)}
        text={draft.text}
        place={fault?.place}
        isInvalid={fault !== undefined}
        describedBy={id}
        onType={type}
        onUse={isReady ? use : doNothing}
      />
      <Verdict id={id} trouble={fault && equationSentence(fault, language)} />
      {cell === undefined ? null : <Shapes cell={cell} D={D} H={props.layer.hidden} />}
      <div className="edit-buttons">
        <button
          type="button"
          className="bar-button"
          aria-disabled={!isReady}
          title="Ctrl+Enter"
          onClick={isReady ? use : undefined}
        >
          {texts.use}
        </button>
        {isUsed ? <span className="edit-note">{texts.inUse}</span> : null}
      </div>
    </div>
  );
}

interface VerdictProps {
  readonly id: string;
  /** What is wrong with the equations. */
  readonly trouble: string | undefined;
}

/** Below the equations, how to write them or what is wrong; brought into view, so that it is read while they are typed. */
function Verdict({ id, trouble }: VerdictProps) {
  const texts = useStepTexts().edit;
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (trouble !== undefined) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [trouble]);
  return (
    <p
      ref={ref}
      id={id}
      className={trouble === undefined ? 'edit-note' : 'edit-trouble'}
      role="status"
    >
      {trouble ?? texts.equationsHint}
    </p>
  );
}

/** Texts to start from; what was typed before is among them. */
function StartField({ draft, isUsed, typed, startFrom }: ReturnType<typeof useCellDraft>) {
  const texts = useStepTexts().edit;
  const names: Readonly<Record<string, string>> = {
    ...texts.cells,
    [asUsed]: texts.asUsed,
    [asTyped]: texts.asTyped,
  };
  const known = typed === undefined ? [asUsed] : [asUsed, asTyped];
  return (
    <ChoiceField
      label={texts.startFrom}
      value={isUsed ? asUsed : draft.from}
      options={[...known, ...startingTexts.map((each) => each.id)]}
      nameOf={(option) => names[option] ?? option}
      onChoose={(option) => void startFrom(option)}
    />
  );
}

const doNothing = (): void => undefined;

interface ShapesProps {
  readonly cell: Cell;
  readonly D: number;
  readonly H: number;
}

/** The parameters that the equations ask for, with their shapes, and the state that is carried on. */
function Shapes({ cell: { parameters, state }, D, H }: ShapesProps) {
  const texts = useStepTexts().edit;
  const sizes = { D, H };
  const shapes = Object.entries(parameters).map(([name, axes]) => ({
    name,
    shape: axes.length === 0 ? texts.single : axes.map((axis) => sizes[axis]).join(' × '),
  }));
  return (
    <div className="cell-shapes">
      <p className="cell-shapes-head">{texts.shapes}</p>
      {shapes.length === 0 ? <p className="edit-note">{texts.noShapes}</p> : null}
      <dl>
        {shapes.map(({ name, shape }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shape}</dd>
          </div>
        ))}
      </dl>
      <p className="edit-note">
        {state.length === 0 ? texts.noneCarried : texts.carried(state.join(', '))}
      </p>
    </div>
  );
}
