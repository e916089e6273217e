import './training.css';
import { useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { sampleSteps, spell } from '../../training/language-model/sample-name.ts';
import { GenerationView } from './GenerationView.tsx';
import { isLineOf, type Model, symbolsOf } from './model.ts';
import { SampleControls } from './SampleControls.tsx';
import { startChoice } from './sample-choice.ts';
import { namesTexts } from './texts.ts';
import { UnknownLine } from './UnknownLine.tsx';

/** Names shown side by side: the chosen seed and those after it. */
const shownNames = 8;

/** Makes names with what was learnt, and shows how: letter by letter, each output the next input. */
export function SamplePane({ model }: { readonly model: Model }) {
  const { texts } = useWords(namesTexts);
  const [choice, setChoice] = useState(startChoice);
  const [chosen, setChosen] = useState(0);
  const { network, vocabulary } = model;
  const { symbols, unknown } = symbolsOf(choice.beginning, vocabulary);
  const make = (at: number) =>
    sampleSteps(network, { ...choice, seed: (choice.seed + at) % 2 ** 32, beginning: symbols });
  const names = Array.from({ length: choice.pick === 'greedy' ? 1 : shownNames }, (_, at) => {
    const name = spell(make(at), vocabulary);
    return { seed: choice.seed + at, name, isRemembered: isLineOf(model.text, name) };
  });
  const at = Math.min(chosen, names.length - 1);
  return (
    <div className="names-sample">
      <SampleControls choice={choice} onChange={(some) => setChoice({ ...choice, ...some })} />
      <UnknownLine unknown={unknown} />
      <fieldset className="names-made">
        <legend>{texts.made}</legend>
        {names.map(({ seed, name, isRemembered }, index) => (
          <button
            key={seed}
            type="button"
            className="bar-button"
            aria-pressed={index === at}
            onClick={() => setChosen(index)}
          >
            <span data-remembered={isRemembered}>{name === '' ? '∅' : name}</span>
            {isRemembered ? <span className="names-remembered">{texts.remembered}</span> : null}
          </button>
        ))}
      </fieldset>
      <GenerationView steps={make(at)} vocabulary={vocabulary} />
    </div>
  );
}
