import { type SubmitEvent, useId, useState } from 'react';
import { asFault, Fault, fillPhrase } from '../../engine/fault.ts';
import { typedSequence } from '../../example/edit/type-sequence.ts';
import type { Sequence } from '../../example/sequence.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';

interface TypedSequenceProps {
  /** Shows it; says why not. */
  readonly onRead: (sequence: Sequence) => Fault | undefined;
}

/** A field for a sequence of the reader's own. */
export function TypedSequence({ onRead }: TypedSequenceProps) {
  const { example } = useRun().program;
  const id = useId();
  const texts = useStepTexts().workshop.sequences;
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault>();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = attempt(() => typedSequence(example, text));
    setFault(read instanceof Fault ? read : onRead(read));
  };
  return (
    <form className="sequence-typed" onSubmit={submit}>
      <label htmlFor={id}>{texts.type}</label>
      <span className="sequence-field">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}tokens`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="bar-button">
          {texts.show}
        </button>
      </span>
      <span id={`${id}tokens`} className="workshop-note">
        {texts.tokens((example.vocabulary ?? []).join(' · '))}
      </span>
      {fault === undefined ? null : <Refusal fault={fault} />}
    </form>
  );
}

/** Why what was typed is no sequence of this example. */
function Refusal({ fault: { found, wanted } }: { readonly fault: Fault }) {
  const language = useLanguage();
  const texts = useStepTexts().workshop.sequences;
  const { phrases } = faultTexts[language];
  return (
    <p className="edit-trouble" role="alert">
      {texts.refused(fillPhrase(phrases, found), fillPhrase(phrases, wanted))}
    </p>
  );
}

function attempt(read: () => Sequence): Sequence | Fault {
  try {
    return read();
  } catch (error) {
    return asFault(error);
  }
}
