import { memo, useMemo } from 'react';
import { keepTold, speaker } from '../../example/edit/feeding.ts';
import { limits } from '../../example/edit/limits.ts';
import { resizeSequence } from '../../example/edit/resize.ts';
import { outputSize, sizesOf } from '../../example/edit/sizes.ts';
import type { Example } from '../../example/example.ts';
import { type Net, netsOf, onlyReads, whose } from '../../example/nets.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { EntryField } from './EntryField.tsx';
import { FeedingFields } from './FeedingFields.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { TargetTimesFields } from './TargetTimesFields.tsx';
import { useNetLabel } from './use-net-label.ts';

interface SequenceFieldsProps {
  readonly example: Example;
}

/** How long the sequence is, and what goes in and should come out at every timestep; of a decoder too. */
export function SequenceFields({ example }: SequenceFieldsProps) {
  const frame = useFrame();
  const { seed, decoder } = example;
  // biome-ignore lint/correctness/useExhaustiveDependencies: weights of the same shape are not shown here
  return useMemo(
    () => <Sequences example={example} />,
    [frame, seed, ...entriesOf(example), ...entriesOf(decoder)],
  );
}

const entriesOf = (net: Example['decoder'] | Example): readonly unknown[] => [
  net?.inputs,
  net?.targets,
  net?.vocabulary,
  net?.outputVocabulary,
];

function Sequences({ example }: SequenceFieldsProps) {
  const texts = useStepTexts().edit;
  const [encoder, decoder] = netsOf(example);
  if (encoder === undefined) return null;
  return (
    <>
      {decoder === undefined ? null : <h2>{texts.encoder}</h2>}
      <NetSequence net={encoder} example={example} answers={!onlyReads(example)} />
      {decoder === undefined ? null : (
        <>
          <h2>{texts.decoder}</h2>
          <NetSequence net={decoder} example={example} answers />
        </>
      )}
    </>
  );
}

interface NetSequenceProps {
  readonly net: Net;
  readonly example: Example;
  /** Whether targets can be wanted of it. */
  readonly answers: boolean;
}

function NetSequence({ net, example, answers }: NetSequenceProps) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const resize = (T: number) => (before: Example) => resizeSequence(before, T, whose(net.name));
  const isSpeaker = speaker(example)?.name === net.name;
  return (
    <>
      <LabelledNumber
        label={label(texts.length)}
        value={net.inputs.length}
        comma={comma}
        step={1}
        {...limits.timesteps}
        onSet={(T, group) => edit(keepTold(resize(T)), group)}
      />
      {net.name === 'decoder' ? null : <p className="edit-note">{texts.lengthNote}</p>}
      {isSpeaker ? <FeedingFields example={example} net={net} /> : null}
      {answers ? <TargetTimesFields net={net} /> : null}
      <EntryList {...listOf(net)} comma={comma} answers={answers} />
    </>
  );
}

type Entries = Pick<Net, 'name' | 'inputs' | 'targets' | 'vocabulary' | 'outputVocabulary'>;

interface EntryListProps extends Entries {
  /** Numbers of an input, and of a target. */
  readonly inputSize: number;
  readonly targetSize: number;
  readonly answers: boolean;
  readonly comma: boolean;
}

/** Of a net no more than its entries, which stay the same objects while weights change. */
function listOf(net: Net): Omit<EntryListProps, 'comma' | 'answers'> {
  const { name, inputs, targets, vocabulary, outputVocabulary } = net;
  const sizes = { inputSize: sizesOf(net).D, targetSize: outputSize(net) };
  return { name, inputs, targets, vocabulary, outputVocabulary, ...sizes };
}

const EntryList = memo(function EntryList(props: EntryListProps) {
  const { name, inputs, targets, inputSize, targetSize, answers, comma } = props;
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
            size={inputSize}
            vocabulary={props.vocabulary}
            canHear={at > 0 && answers && inputSize === targetSize}
            {...shared(at)}
          />
          {answers ? (
            <>
              <span aria-hidden="true">→</span>
              <EntryField
                kind="targets"
                entry={targets?.[at] ?? null}
                size={targetSize}
                vocabulary={props.outputVocabulary}
                canHear={false}
                {...shared(at)}
              />
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
});
