import { useState } from 'react';
import { fullNumber } from '../../notation/number.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Model, shownCharacter } from './model.ts';
import { namesTexts } from './texts.ts';
import type { NameWalk } from './walk-name.ts';

interface UnitProps {
  readonly model: Model;
  readonly symbols: readonly number[];
  readonly walk: NameWalk;
}

/** All units over a name as colours, and one of them with its numbers. */
export function UnitView({ model, symbols, walk }: UnitProps) {
  const { texts, write } = useWords(namesTexts);
  const H = model.settings.hidden;
  const [chosen, setChosen] = useState(0);
  const unit = Math.min(chosen, H - 1);
  const letters = walk.states.map((_, at) =>
    at === 0 ? '0' : shownCharacter(model.vocabulary[symbols[at - 1] ?? 0]),
  );
  return (
    <section className="names-units-pane" aria-label={texts.unitPane}>
      <h2>{texts.unitPane}</h2>
      <p className="names-note">{texts.unitsNote}</p>
      <label className="names-setting">
        <span>{texts.unit(String(unit + 1), String(H))}</span>
        <input
          type="range"
          min={0}
          max={H - 1}
          value={unit}
          aria-valuetext={String(unit + 1)}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        />
      </label>
      <ol className="names-letters">
        {walk.states.map((state, at) => (
          <li key={`${at}`}>
            <span className="names-letter" style={tintStyle(state[unit] ?? 0)}>
              {letters[at]}
            </span>
            <span className="num">{write(state[unit] ?? 0, 2)}</span>
          </li>
        ))}
      </ol>
      <Strips states={walk.states} unit={unit} />
    </section>
  );
}

/** Every unit at every timestep as a colour; its number on hover. */
function Strips({
  states,
  unit,
}: {
  readonly states: readonly Float64Array[];
  readonly unit: number;
}) {
  const { texts, comma } = useWords(namesTexts);
  return (
    <div className="names-strips" role="img" aria-label={texts.strips}>
      {states.map((state, at) => (
        <div key={`${at}`}>
          {[...state].map((value, i) => (
            <i
              key={`${i}`}
              data-unit={i === unit}
              title={`h${i + 1}: ${fullNumber(value, comma)}`}
              style={tintStyle(value)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
