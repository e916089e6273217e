import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { sizesOf, slotsOf } from '../../lessons/edit/sizes.ts';
import { addToken, removeToken, unusedToken } from '../../lessons/edit/vocabulary.ts';
import type { Example } from '../../lessons/example.ts';
import { edit } from '../../store/edit.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { NewWeightsNote } from './NewWeightsNote.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { TokenField } from './TokenField.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** Names of the tokens, one more, one less. */
export function VocabularyFields({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const [refused, setRefused] = useState<{ text: string; fault: Fault; example: Example }>();
  const { vocabulary } = example;
  if (vocabulary === undefined) return <p className="edit-note">{texts.noVocabulary}</p>;
  const attempt = (text: string, make: (before: Example) => Example): void => {
    const fault = edit(make);
    setRefused(fault === undefined ? undefined : { text, fault, example });
  };
  const add = (): void =>
    attempt(texts.addToken, (before) =>
      addToken(before, unusedToken(vocabulary), newWeightStart()),
    );
  return (
    <>
      <ol className="edit-tokens">
        {vocabulary.map((name, index) => (
          <TokenItem key={index} name={name} index={index} onTry={attempt} />
        ))}
        <li>
          <button type="button" className="bar-button" onClick={add}>
            <Plus aria-hidden="true" />
            {texts.addToken}
          </button>
        </li>
      </ol>
      {refused?.example === example ? (
        <TroubleNote
          {...{ id: 'vocabulary-trouble', typed: refused.text, trouble: refused.fault }}
          label={texts.vocabulary}
          kept={vocabulary.join(' ')}
        />
      ) : null}
      {slotsOf(example, sizesOf(example)).length === 0 ? null : <NewWeightsNote />}
      <p className="edit-note">{texts.removeNote}</p>
    </>
  );
}

interface TokenItemProps {
  readonly name: string;
  readonly index: number;
  /** Makes a change; what was wanted is said again where it cannot be made. */
  readonly onTry: (text: string, make: (before: Example) => Example) => void;
}

/** One token: its name, and the button that takes it away. */
function TokenItem({ name, index, onTry }: TokenItemProps) {
  const texts = useStepTexts().edit;
  const remove = (): void => onTry(texts.removeToken(name), (before) => removeToken(before, index));
  return (
    <li>
      <TokenField label={texts.token(index + 1)} token={name} index={index} />
      <button
        type="button"
        className="edit-remove"
        aria-label={texts.removeToken(name)}
        onClick={remove}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}
