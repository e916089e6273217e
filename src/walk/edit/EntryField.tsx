import { memo } from 'react';
import { isOtherEntry } from '../../example/changed.ts';
import { keepTold, setInput } from '../../example/edit/feeding.ts';
import { setNumber, withEntry } from '../../example/edit/place.ts';
import type { Example, Feedback, InputEntry } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { type NetName, netOf, whose } from '../../example/nets.ts';
import type { StepTexts } from '../../i18n/id/step.ts';
import { NumberField } from '../../parts/number-field/NumberField.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useNetLabel } from './use-net-label.ts';
import { useOriginal } from './use-original.ts';

export interface EntryFieldProps {
  readonly kind: 'inputs' | 'targets';
  readonly t: number;
  readonly net: NetName;
  readonly entry: InputEntry;
  readonly vocabulary: readonly string[] | undefined;
  readonly comma: boolean;
  /** Numbers of an entry that is a list. */
  readonly size: number;
  /** Whether it may be the output before. */
  readonly canHear: boolean;
}

const token = (name: string): string => `token ${name}`;

const picks: readonly Feedback['pick'][] = ['greedy', 'sample'];

/** A token, nothing, a list of numbers, or the output before. */
export const EntryField = memo(function EntryField(props: EntryFieldProps) {
  const { kind, t, net, entry } = props;
  const texts = useStepTexts().edit;
  const labelled = useNetLabel(net);
  const label = labelled(kind === 'inputs' ? texts.input(t) : texts.target(t));
  const names = optionsOf(props, texts);
  const choose = (option: string) => {
    const chosen = entryOf(option, props);
    const of = whose(net);
    return kind === 'inputs' || isFeedback(chosen)
      ? edit((before) => setInput(before, t, chosen, of))
      : edit(keepTold((before) => withEntry(before, kind, t, chosen, of)));
  };
  return (
    <div className="edit-entry">
      <ChoiceField
        label={label}
        isLabelled={false}
        value={chosenOf(entry)}
        isChanged={useIsOther(props)}
        options={[...names.keys()]}
        nameOf={(option) => names.get(option) ?? option}
        onChoose={choose}
      />
      {Array.isArray(entry) ? <ListFields {...props} label={label} list={entry} /> : null}
    </div>
  );
});

/** Whether another token, nothing or numbers stood there before any change. */
function useIsOther({ kind, t, net, entry, vocabulary }: EntryFieldProps): boolean {
  const original = useOriginal();
  const before = original && netOf(original, net);
  if (before === undefined) return false;
  const names = kind === 'inputs' ? before.vocabulary : before.outputVocabulary;
  return isOtherEntry({ entries: before[kind], names }, t, { entry, names: vocabulary });
}

/** The tokens that an entry may be: none where they are not as many as it has numbers. */
const tokensFor = ({ vocabulary = [], size }: EntryFieldProps): readonly string[] =>
  size === vocabulary.length ? vocabulary : [];

/** What may be chosen, by the value of the option. */
function optionsOf(props: EntryFieldProps, texts: StepTexts['edit']): ReadonlyMap<string, string> {
  const { kind, entry, canHear } = props;
  const tokens = tokensFor(props);
  const previous = isFeedback(entry) ? entry.pick : undefined;
  const heard = picks.filter((pick) => canHear || pick === previous);
  const isNumbers = Array.isArray(entry) || tokens.length === 0;
  return new Map<string, string>([
    ...tokens.map((each) => [token(each), each] as const),
    ['nothing', kind === 'inputs' ? texts.noInput : texts.noTarget],
    ...(isNumbers ? [['numbers', texts.numbers] as const] : []),
    ...heard.map((pick) => [pick, texts.previous[pick]] as const),
  ]);
}

/** The entry that an option stands for. */
function entryOf(option: string, props: EntryFieldProps): InputEntry {
  const pick = picks.find((each) => each === option);
  if (pick !== undefined) return { from: 'previous', pick };
  if (option === 'numbers')
    return Array.isArray(props.entry) ? props.entry : new Array<number>(props.size).fill(0);
  return tokensFor(props).find((each) => token(each) === option) ?? null;
}

function chosenOf(entry: InputEntry): string {
  if (entry === null) return 'nothing';
  if (typeof entry === 'string') return token(entry);
  return isFeedback(entry) ? entry.pick : 'numbers';
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
        edit((before) => {
          const place = { kind, t, ...(of && { net: of }) };
          const set = (example: Example) => setNumber(example, place, i, 0, number);
          return kind === 'targets' ? keepTold(set)(before) : set(before);
        }, group)
      }
    />
  ));
}
