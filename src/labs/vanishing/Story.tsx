import { experimentOf, experiments } from './experiments.ts';
import type { Bench } from './use-bench.ts';
import { useWords } from './use-words.ts';

/** The experiments in the order of the story, and what the present one shows. */
export function Story({ bench: { settings, open } }: { readonly bench: Bench }) {
  const { texts } = useWords();
  const now = experimentOf(settings);
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
      <p aria-live="polite">{now === undefined ? texts.own : texts.experiments[now.id].story}</p>
    </section>
  );
}
