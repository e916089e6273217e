import { useMemo, useState } from 'react';
import { showSequence } from '../../example/edit/show-sequence.ts';
import type { Example } from '../../example/example.ts';
import type { Beside, Trial } from '../../lessons/beside.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { layerSize, rightIn } from '../../store/beside.ts';
import { useStore } from '../../store/store.ts';
import { startAnew } from '../../store/workshop.ts';
import { Section } from './Section.tsx';

/** Other trained networks on the task of the lesson: how far each remembers; any of them can be walked through. */
export function BesideSection() {
  const texts = useStepTexts().workshop.beside;
  const beside = useStore((state) => state.subject?.lesson?.beside);
  if (beside === undefined) return null;
  return (
    <Section heading={texts.heading} isOpen>
      <Networks {...beside} />
    </Section>
  );
}

function Networks({ networks, trials }: Beside) {
  const texts = useStepTexts().workshop.beside;
  const [chosen, choose] = useState(trials[0]);
  if (chosen === undefined) return null;
  return (
    <>
      <p className="workshop-note">{texts.hint(chosen.sequences.length)}</p>
      <table className="workshop-table workshop-beside">
        <caption>{texts.caption(chosen.sequences.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.network}</th>
            <th scope="col">{texts.size}</th>
            {trials.map(({ tokens }) => (
              <th key={tokens} scope="col">
                {texts.tokens(tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {networks.map((each) => (
            <NetworkRow key={each.name} {...each} trials={trials} walked={chosen} />
          ))}
        </tbody>
      </table>
      <LengthChoice trials={trials} chosen={chosen} onChoose={choose} />
    </>
  );
}

interface NetworkRowProps {
  readonly name: string;
  readonly example: Example;
  readonly trials: readonly Trial[];
  readonly walked: Trial;
}

/** The button opens the network as a new start, with the sequence of the chosen length. */
function NetworkRow({ name, example, trials, walked }: NetworkRowProps) {
  const layers = useStore((state) => state.subject?.example.layers);
  const right = useMemo(() => trials.map((trial) => rightIn(example, trial)), [example, trials]);
  const open = (): void => startAnew(showSequence(example, walked.walked, example));
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="sequence-button"
          aria-pressed={layers === example.layers}
          onClick={open}
        >
          {name}
        </button>
      </th>
      <td>{layerSize(example)}</td>
      {trials.map(({ tokens }, at) => (
        <td key={tokens}>{right[at]}</td>
      ))}
    </tr>
  );
}

interface LengthChoiceProps {
  readonly trials: readonly Trial[];
  readonly chosen: Trial;
  readonly onChoose: (trial: Trial) => void;
}

/** With how many tokens a network is opened. */
function LengthChoice({ trials, chosen, onChoose }: LengthChoiceProps) {
  const texts = useStepTexts().workshop.beside;
  return (
    <fieldset className="workshop-fields">
      <legend>{texts.walked}</legend>
      {trials.map((trial) => (
        <label key={trial.tokens} className="workshop-field">
          <input
            type="radio"
            name="beside-length"
            checked={trial === chosen}
            onChange={() => onChoose(trial)}
          />
          {texts.tokens(trial.tokens)}
        </label>
      ))}
    </fieldset>
  );
}
