import { memo } from 'react';
import { limits } from '../../lessons/edit/limits.ts';
import { setNumber, withEntry } from '../../lessons/edit/place.ts';
import { resizeSequence } from '../../lessons/edit/resize.ts';
import { outputSize, sizesOf } from '../../lessons/edit/sizes.ts';
import type { Entry, Example } from '../../lessons/example.ts';
import { edit } from '../../store/edit.ts';
import { useRun, useTexts } from '../scenery.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { NumberField } from './NumberField.tsx';

/** How long the sequence is, and what goes in and should come out at every timestep. */
export function SequenceFields({ example }: { readonly example: Example }) {
  const { comma } = useRun();
  const texts = useTexts().edit;
  const { inputs, targets, vocabulary } = example;
  const { least, most } = limits.timesteps;
  const shared = (at: number) => ({ t: at + 1, vocabulary, comma });
  const sizes = { inputs: sizesOf(example).D, targets: outputSize(example) };
  return (
    <>
      <LabelledNumber
        label={texts.length}
        value={inputs.length}
        comma={comma}
        step={1}
        least={least}
        most={most}
        onSet={(T, group) => edit((before) => resizeSequence(before, T), group)}
      />
      <p className="edit-note">{texts.lengthNote}</p>
      <ol className="edit-steps">
        {inputs.map((entry, at) => (
          <li key={at}>
            <span className="edit-time" aria-hidden="true">
              t={at + 1}
            </span>
            <EntryField kind="inputs" entry={entry} size={sizes.inputs} {...shared(at)} />
            <span aria-hidden="true">→</span>
            <EntryField
              kind="targets"
              entry={targets?.[at] ?? null}
              size={sizes.targets}
              {...shared(at)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface EntryFieldProps {
  readonly kind: 'inputs' | 'targets';
  readonly t: number;
  readonly entry: Entry;
  readonly vocabulary: readonly string[] | undefined;
  readonly comma: boolean;
  /** Numbers of an entry that is a list. */
  readonly size: number;
}

const token = (name: string): string => `token ${name}`;

/** A token, nothing, or a list of numbers. */
const EntryField = memo(function EntryField(props: EntryFieldProps) {
  const { kind, t, entry, vocabulary = [], size } = props;
  const texts = useTexts().edit;
  const label = kind === 'inputs' ? texts.input(t) : texts.target(t);
  const isList = typeof entry === 'object' && entry !== null;
  const tokens = size === vocabulary.length ? vocabulary : [];
  const names = new Map([
    ...tokens.map((each): [string, string] => [token(each), each]),
    ['nothing', kind === 'inputs' ? texts.noInput : texts.noTarget],
    ...(isList || tokens.length === 0 ? [['numbers', texts.numbers] as [string, string]] : []),
  ]);
  const chosen = isList ? 'numbers' : entry === null ? 'nothing' : token(entry);
  const choose = (option: string) => {
    const list = isList ? entry : new Array<number>(size).fill(0);
    const found = tokens.find((each) => token(each) === option) ?? null;
    return edit((before) => withEntry(before, kind, t, option === 'numbers' ? list : found));
  };
  return (
    <div className="edit-entry">
      <ChoiceField
        label={label}
        isLabelled={false}
        value={chosen}
        options={[...names.keys()]}
        nameOf={(option) => names.get(option) ?? option}
        onChoose={choose}
      />
      {isList ? <ListFields {...props} label={label} list={entry} /> : null}
    </div>
  );
});

interface ListFieldsProps extends Omit<EntryFieldProps, 'entry'> {
  readonly label: string;
  readonly list: readonly number[];
}

function ListFields({ kind, t, vocabulary, comma, label, list }: ListFieldsProps) {
  const texts = useTexts().edit;
  return list.map((value, i) => (
    <NumberField
      key={i}
      label={texts.part(label, vocabulary?.[i] ?? `${i + 1}`)}
      value={value}
      comma={comma}
      onSet={(number, group) =>
        edit((before) => setNumber(before, { kind, t }, i, 0, number), group)
      }
    />
  ));
}
