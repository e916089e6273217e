import { memo } from 'react';
import { feedingOf, setFeeding } from '../../lessons/edit/feeding.ts';
import { limits } from '../../lessons/edit/limits.ts';
import { setNumber, withEntry } from '../../lessons/edit/place.ts';
import { resizeSequence } from '../../lessons/edit/resize.ts';
import { outputSize, sizesOf } from '../../lessons/edit/sizes.ts';
import type { Example, InputEntry } from '../../lessons/example.ts';
import { isFeedback } from '../../lessons/feedback.ts';
import { type Net, type NetName, netsOf } from '../../lessons/nets.ts';
import { edit } from '../../store/edit.ts';
import { useRun } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { NumberField } from './NumberField.tsx';

/** How long the sequence is, and what goes in and should come out at every timestep. */
export function SequenceFields({ example }: { readonly example: Example }) {
  const { comma } = useRun();
  const texts = useStepTexts().edit;
  const { least, most } = limits.timesteps;
  return (
    <>
      <LabelledNumber
        label={texts.length}
        value={example.inputs.length}
        comma={comma}
        step={1}
        least={least}
        most={most}
        onSet={(T, group) => edit((before) => resizeSequence(before, T), group)}
      />
      <p className="edit-note">{texts.lengthNote}</p>
      <FeedingField example={example} />
      {netsOf(example).map((net) => (
        <div key={net.name}>
          {net.name === 'decoder' ? <h2>{texts.decoder}</h2> : null}
          <EntryList {...listOf(net)} comma={comma} />
        </div>
      ))}
    </>
  );
}

/** Whether the network that speaks is told the targets before (teacher forcing) or reads its own outputs. */
function FeedingField({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const feeding = feedingOf(example);
  if (feeding === undefined) return null;
  return (
    <ChoiceField
      label={texts.feeding}
      value={feeding}
      options={['teacher', 'free']}
      nameOf={(each) => texts.feedings[each]}
      onChoose={(each) => edit((before) => setFeeding(before, each))}
    />
  );
}

type Entries = Pick<Net, 'name' | 'inputs' | 'targets' | 'vocabulary' | 'outputVocabulary'>;

interface EntryListProps extends Entries {
  /** Numbers of an input, and of a target. */
  readonly inputSize: number;
  readonly targetSize: number;
  readonly comma: boolean;
}

/** Of a net no more than its entries, which stay the same objects while weights change. */
function listOf(net: Net): Omit<EntryListProps, 'comma'> {
  const { name, inputs, targets, vocabulary, outputVocabulary } = net;
  const sizes = { inputSize: sizesOf(net).D, targetSize: outputSize(net) };
  return { name, inputs, targets, vocabulary, outputVocabulary, ...sizes };
}

const EntryList = memo(function EntryList(props: EntryListProps) {
  const { name, inputs, targets, vocabulary, outputVocabulary, comma } = props;
  const shared = (at: number) => ({ t: at + 1, net: name, comma });
  return (
    <ol className="edit-steps">
      {inputs.map((entry, at) => (
        <li key={at}>
          <span className="edit-time" aria-hidden="true">
            t={at + 1}
          </span>
          <EntryField
            kind="inputs"
            entry={entry}
            size={props.inputSize}
            vocabulary={vocabulary}
            {...shared(at)}
          />
          <span aria-hidden="true">→</span>
          <EntryField
            kind="targets"
            entry={targets?.[at] ?? null}
            size={props.targetSize}
            vocabulary={outputVocabulary}
            {...shared(at)}
          />
        </li>
      ))}
    </ol>
  );
});

interface EntryFieldProps {
  readonly kind: 'inputs' | 'targets';
  readonly t: number;
  readonly net: NetName;
  readonly entry: InputEntry;
  readonly vocabulary: readonly string[] | undefined;
  readonly comma: boolean;
  /** Numbers of an entry that is a list. */
  readonly size: number;
}

const token = (name: string): string => `token ${name}`;

const whose = (net: NetName): 'decoder' | undefined => (net === 'decoder' ? net : undefined);

/** A token, nothing, a list of numbers, or the output before. */
const EntryField = memo(function EntryField(props: EntryFieldProps) {
  const { kind, t, net, entry, vocabulary = [], size } = props;
  const texts = useStepTexts().edit;
  const label = kind === 'inputs' ? texts.input(t) : texts.target(t);
  const isList = Array.isArray(entry);
  const tokens = size === vocabulary.length ? vocabulary : [];
  const previous = isFeedback(entry) ? entry : undefined;
  const names = new Map([
    ...tokens.map((each): [string, string] => [token(each), each]),
    ['nothing', kind === 'inputs' ? texts.noInput : texts.noTarget],
    ...(isList || tokens.length === 0 ? [['numbers', texts.numbers] as [string, string]] : []),
    ...(previous === undefined
      ? []
      : [['previous', texts.previous[previous.pick]] as [string, string]]),
  ]);
  const choose = (option: string) => {
    if (option === 'previous') return undefined;
    const list = isList ? entry : new Array<number>(size).fill(0);
    const found = tokens.find((each) => token(each) === option) ?? null;
    const chosen = option === 'numbers' ? list : found;
    return edit((before) => withEntry(before, kind, t, chosen, whose(net)));
  };
  return (
    <div className="edit-entry">
      <ChoiceField
        label={label}
        isLabelled={false}
        value={chosenOf(entry)}
        options={[...names.keys()]}
        nameOf={(option) => names.get(option) ?? option}
        onChoose={choose}
      />
      {isList ? <ListFields {...props} label={label} list={entry} /> : null}
    </div>
  );
});

function chosenOf(entry: InputEntry): string {
  if (entry === null) return 'nothing';
  if (typeof entry === 'string') return token(entry);
  return isFeedback(entry) ? 'previous' : 'numbers';
}

interface ListFieldsProps extends Omit<EntryFieldProps, 'entry'> {
  readonly label: string;
  readonly list: readonly number[];
}

function ListFields({ kind, t, net, vocabulary, comma, label, list }: ListFieldsProps) {
  const texts = useStepTexts().edit;
  const of = whose(net);
  return list.map((value, i) => (
    <NumberField
      key={i}
      label={texts.part(label, vocabulary?.[i] ?? `${i + 1}`)}
      value={value}
      comma={comma}
      onSet={(number, group) =>
        edit(
          (before) => setNumber(before, { kind, t, ...(of && { net: of }) }, i, 0, number),
          group,
        )
      }
    />
  ));
}
