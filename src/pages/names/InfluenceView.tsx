import { useMemo, useState } from 'react';
import { largestOf, smallestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { backwardReport } from '../../trace/report/report-backward.ts';
import { runTrace } from '../../trace/trace.ts';
import { type Model, shownCharacter } from './model.ts';
import { buildNameExample } from './name-example.ts';
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

/**
 * How much each letter so far speaks for the character that comes at timestep t: the derivative of ln p with respect to
 * the one-hot entry of the letter that went in at timestep k, k = 1 … t, from the backward pass of the trace with a
 * loss at t alone. 0 at timestep 1, where the zero vector goes in. Shape t.
 *
 * @param symbols of the name; the character at timestep t is symbols[t − 1], or the end of the name behind the last one
 * @param t from 1 to symbols.length + 1
 */
export function influences(model: Model, symbols: readonly number[], t: number): number[] {
  const example = buildNameExample(model, symbols);
  const { optimizer: _, targets = [], ...rest } = example;
  const trace = runTrace(
    compile({
      ...rest,
      inputs: example.inputs.slice(0, t),
      targets: targets.slice(0, t).map((target, at) => (at === t - 1 ? target : null)),
    }),
  );
  return trace.program.timesteps.map((timestep, at) => {
    const symbol = symbols[at - 1];
    const dx = backwardReport(trace, timestep).layers[0]?.dx;
    const slope = symbol === undefined || !Array.isArray(dx) ? 0 : Number(dx[symbol]);
    return at === 0 ? 0 : -slope; // the loss is −ln p
  });
}
