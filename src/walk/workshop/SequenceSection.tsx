import { useMemo, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { showSequence } from '../../example/edit/show-sequence.ts';
import { canType } from '../../example/edit/type-sequence.ts';
import type { Example } from '../../example/example.ts';
import {
  hasTargets,
  ownSequence,
  readsSame,
  type Sequence,
  trainedSequences,
} from '../../example/sequence.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { type Answer, answersOf } from '../../store/answers.ts';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';
import { lookAtEpoch } from '../../store/workshop.ts';
import { exampleAt } from '../../trace/questions/carry-on.ts';
import { Section } from './Section.tsx';
import { SequenceTable } from './SequenceTable.tsx';
import { TypedSequence } from './TypedSequence.tsx';

const none: readonly Sequence[] = [];

/** What the network says about other sequences, trained on or not; any of them can be walked through. */
export function SequenceSection() {
  const { program } = useRun();
  const texts = useStepTexts().workshop.sequences;
  const subject = useStore((state) => state.subject);
  const heldOut = subject?.lesson?.heldOut ?? none;
  const { example } = program;
  const hasOthers = heldOut.length > 0 || (example.batch?.length ?? 0) > 1 || canType(example);
  if (subject === undefined || !hasOthers || !canChange(example)) return null;
  return (
    <Section heading={texts.heading} isOpen={heldOut.length > 0}>
      <Sequences key={subject.slug} given={originalOf(subject)} heldOut={heldOut} />
    </Section>
  );
}

/** States and gradients that belong to one example of a batch do not go with another sequence. */
const canChange = ({ batch = [], upstream }: Example): boolean =>
  upstream === undefined &&
  batch.every((entry) => entry?.initialState === undefined && entry?.upstream === undefined);

interface SequencesProps {
  /** The example as it was opened. */
  readonly given: Example;
  readonly heldOut: readonly Sequence[];
}

const groups = ['trained', 'heldOut', 'typed'] as const;
type Groups<Of> = Readonly<Record<(typeof groups)[number], readonly Of[]>>;

function Sequences({ given, heldOut }: SequencesProps) {
  const { program } = useRun();
  const texts = useStepTexts().workshop.sequences;
  const [typed, setTyped] = useState(none);
  const show = useShow(given);
  const of = useGroups(given, heldOut, typed);
  const answers = useAnswersOf(of);
  const shown = ownSequence(program.example);
  const read = (sequence: Sequence): Fault | undefined => {
    const known = [...of.trained, ...of.heldOut].find((each) => readsSame(each, sequence));
    const fault = show(known ?? sequence);
    if (fault === undefined) setTyped((before) => [...before, sequence].slice(-mostTyped));
    return fault;
  };
  return (
    <>
      {canType(given) ? <TypedSequence onRead={read} /> : null}
      <p className="workshop-note">
        {texts.hint} {hasTargets(shown) ? null : texts.untrained}
      </p>
      {groups.map((group) => (
        <SequenceTable
          key={group}
          heading={texts.groups[group]}
          answers={answers[group]}
          shown={shown}
          onShow={show}
        />
      ))}
    </>
  );
}

/** How many typed sequences stand in the list, the latest ones. */
const mostTyped = 6;

/** Shows another sequence, with the weights as they are trained now; says why not. */
function useShow(given: Example): (sequence: Sequence) => Fault | undefined {
  const { trace } = useRun();
  const { example } = trace.program;
  return (sequence) => {
    const goesOn = example.batch !== undefined || trace.epoch === 0;
    if (goesOn) return edit((before) => showSequence(before, sequence, given));
    // the only sequence changes: the trained weights become those of epoch 0
    const trained = exampleAt(trace);
    lookAtEpoch(0);
    return edit(() => showSequence(trained, sequence, given));
  };
}

/** Every sequence once: trained on, held out, and what was typed beyond these. */
function useGroups(
  given: Example,
  heldOut: readonly Sequence[],
  typed: readonly Sequence[],
): Groups<Sequence> {
  const { example } = useRun().program;
  return useMemo(() => {
    const trained = trainedSequences(example.batch === undefined ? given : example);
    const others = without(trained, heldOut);
    return { trained, heldOut: others, typed: without([...trained, ...others], typed) };
  }, [example, given, heldOut, typed]);
}

const without = (known: readonly Sequence[], all: readonly Sequence[]): readonly Sequence[] =>
  all.filter((each, at) => ![...known, ...all.slice(0, at)].some((one) => readsSame(one, each)));

function useAnswersOf({ trained, heldOut, typed }: Groups<Sequence>): Groups<Answer> {
  const { trace } = useRun();
  return useMemo(
    () => ({
      trained: answersOf(trace, trained),
      heldOut: answersOf(trace, heldOut),
      typed: answersOf(trace, typed),
    }),
    [trace, trained, heldOut, typed],
  );
}
