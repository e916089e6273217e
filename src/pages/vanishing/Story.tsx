import { useMemo } from 'react';
import { type Keymap, useKeys } from '../../parts/frame/keymap.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Experiment, experimentOf, experiments, numbersOf } from './experiments.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The experiments in the order of the story, and what the present one shows. */
export function Story({ bench: { settings, open } }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const now = experimentOf(settings);
  useKeys(useMemo(() => keysOf(now, open), [now, open]));
  return (
    <section className="vanishing-story" aria-label={texts.experimentsLabel}>
      <div className="vanishing-experiments">
        {experiments.map((each, index) => (
          <button
            key={each.id}
            type="button"
            className="bar-button"
            aria-pressed={each === now}
            onClick={() => open(each)}
          >
            {index + 1}. {texts.experiments[each.id].name}
          </button>
        ))}
      </div>
      <p aria-live="polite">
        {now === undefined ? texts.own : texts.experiments[now.id].story(numbersOf(now, write))}
      </p>
    </section>
  );
}

/** A digit opens its experiment, a clicker the next or the one before; the first where the settings are the reader's own. */
function keysOf(now: Experiment | undefined, open: (experiment: Experiment) => void): Keymap {
  const by = (steps: number) => (): void => {
    const experiment = experiments[now === undefined ? 0 : experiments.indexOf(now) + steps];
    if (experiment !== undefined) open(experiment);
  };
  return {
    PageDown: by(1),
    PageUp: by(-1),
    ...Object.fromEntries(experiments.map((each, at) => [`${at + 1}`, () => open(each)] as const)),
  };
}
