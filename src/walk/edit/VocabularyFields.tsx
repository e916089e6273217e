import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { slotsOf } from '../../example/edit/sizes.ts';
import {
  addToken,
  type NameList,
  nameListsOf,
  removeToken,
  unusedToken,
} from '../../example/edit/vocabulary.ts';
import type { Example } from '../../example/example.ts';
import { netOf } from '../../example/nets.ts';
import type { StepTexts } from '../../i18n/id/step.ts';
import { TroubleNote } from '../../parts/number-field/TroubleNote.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { NewWeightsNote } from './NewWeightsNote.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { TokenField } from './TokenField.tsx';
import { useOriginal } from './use-original.ts';

/** Names of the tokens, one more, one less; of inputs, outputs and a decoder apart where they differ. */
export function VocabularyFields({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const lists = nameListsOf(example);
  if (lists.length === 0) return <p className="edit-note">{texts.noVocabulary}</p>;
  return (
    <>
      {lists.map(({ list, names }) => {
        const heading = lists.length === 1 ? undefined : headingOf(list, texts);
        return <Names key={headingOf(list, texts)} {...{ example, list, names, heading }} />;
      })}
      {slotsOf(example).length === 0 ? null : <NewWeightsNote />}
      <p className="edit-note">{texts.removeNote}</p>
    </>
  );
}

const headingOf = ({ net, of }: NameList, { nameLists }: StepTexts['edit']): string =>
  net === undefined ? nameLists[of] : nameLists[net][of];

interface NamesProps {
  readonly example: Example;
  readonly list: NameList;
  readonly names: readonly string[];
  /** What the list is of, where there are several. */
  readonly heading: string | undefined;
}

/** One list of names. */
function Names({ example, list, names, heading }: NamesProps) {
  const texts = useStepTexts().edit;
  const [refused, setRefused] = useState<{ text: string; fault: Fault; example: Example }>();
  const before = useNamesBefore(list, names);
  const labelled: Labelled = (label) => (heading ? texts.inList(label, heading) : label);
  const attempt = (text: string, make: (before: Example) => Example): void => {
    const fault = edit(make);
    setRefused(fault === undefined ? undefined : { text, fault, example });
  };
  const add = (): void =>
    attempt(texts.addToken, (before) =>
      addToken(before, unusedToken(names), newWeightStart(), list),
    );
  return (
    <>
      {heading === undefined ? null : <h2>{heading}</h2>}
      <ol className="edit-tokens">
        {names.map((name, index) => (
          <TokenItem
            key={index}
            {...{ name, index, list, labelled }}
            isChanged={before !== undefined && before[index] !== name}
            onTry={attempt}
          />
        ))}
        <AddItem label={labelled(texts.addToken)} onAdd={add} />
      </ol>
      {refused?.example === example ? (
        <TroubleNote
          id={`trouble-${list.net ?? ''}-${list.of}`}
          typed={refused.text}
          trouble={refused.fault}
          label={labelled(texts.vocabulary)}
          kept={names.join(' ')}
        />
      ) : null}
    </>
  );
}

/** The names of a list before any change; nothing where there were more or fewer. */
function useNamesBefore(list: NameList, names: readonly string[]): readonly string[] | undefined {
  const original = useOriginal();
  const before = original && netOf(original, list.net ?? 'encoder')?.[list.of];
  return before?.length === names.length ? before : undefined;
}

function AddItem({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  const texts = useStepTexts().edit;
  return (
    <li>
      <button type="button" className="bar-button" aria-label={label} onClick={onAdd}>
        <Plus aria-hidden="true" />
        {texts.addToken}
      </button>
    </li>
  );
}

/** A label that says which list it belongs to, where there are several. */
type Labelled = (label: string) => string;

interface TokenItemProps {
  readonly name: string;
  readonly index: number;
  readonly list: NameList;
  readonly labelled: Labelled;
  readonly isChanged: boolean;
  /** Makes a change; what was wanted is said again where it cannot be made. */
  readonly onTry: (text: string, make: (before: Example) => Example) => void;
}

/** One token: its name, and the button that takes it away. */
function TokenItem({ name, index, list, labelled, isChanged, onTry }: TokenItemProps) {
  const texts = useStepTexts().edit;
  const label = labelled(texts.removeToken(name));
  const remove = (): void => onTry(label, (before) => removeToken(before, index, list));
  return (
    <li>
      <TokenField
        label={labelled(texts.token(index + 1))}
        token={name}
        {...{ index, list, isChanged }}
      />
      <button type="button" className="edit-remove" aria-label={label} onClick={remove}>
        <X aria-hidden="true" />
      </button>
    </li>
  );
}
