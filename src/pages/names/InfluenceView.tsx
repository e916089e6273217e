import { useMemo, useState } from 'react';
import { largestOf, smallestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import { influences } from './influence.ts';
import { type Model, shownCharacter } from './model.ts';
import { namesTexts } from './texts.ts';
import type { NameWalk } from './walk-name.ts';

interface InfluenceProps {
  readonly model: Model;
  readonly symbols: readonly number[];
  readonly walk: NameWalk;
}

/** The influence of every earlier letter on a prediction, painted behind the letters; a press chooses the prediction. */
export function InfluenceView({ model, symbols, walk }: InfluenceProps) {
  const { texts, write } = useWords(namesTexts);
  const [chosen, setChosen] = useState<number>();
  const t = Math.min(chosen ?? leastSure(walk), walk.targets.length);
  const found = useMemo(() => influences(model, symbols, t), [model, symbols, t]);
  const largest = largestOf(found.map(Math.abs), 1e-12);
  const character = (symbol: number | undefined): string =>
    symbol === undefined ? '' : shownCharacter(model.vocabulary[symbol]);
  const predicted = character(walk.targets[t - 1]);
  return (
    <section aria-label={texts.influence}>
      <h2>{texts.influence}</h2>
      <p className="names-note">
        {texts.influenceNote(predicted, String(t), write(walk.probabilities[t - 1] ?? 0))}
      </p>
      <ol className="names-letters">
        {walk.targets.map((target, at) => {
          const influence = found[at + 1];
          return (
            <li key={`${at}`}>
              <button
                type="button"
                aria-pressed={at === t - 1}
                aria-label={texts.letter(character(target), String(at + 1))}
                style={influence === undefined ? {} : tintStyle(influence / largest)}
                onClick={() => setChosen(at + 1)}
              >
                {character(target)}
              </button>
              <span className="num">
                {influence === undefined ? (at === t - 1 ? '?' : '') : write(influence, 2)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The timestep behind the first two at which the net was least sure of what came: there is most to see. */
function leastSure({ probabilities }: NameWalk): number {
  const later = probabilities.slice(2);
  return later.length === 0 ? probabilities.length : later.indexOf(smallestOf(later)) + 3;
}
