import { useWords } from '../../parts/use-words.ts';
import type { SampleStep } from '../../training/language-model/sample-name.ts';
import { shownCharacter } from './model.ts';
import { namesTexts } from './texts.ts';

/** Characters shown of a distribution; the rest is one bar. */
const shownKinds = 7;

interface GenerationProps {
  readonly steps: readonly SampleStep[];
  readonly vocabulary: readonly string[];
}

/** The unrolled generation: a column a timestep, the distribution above, and what was picked goes in at the next. */
export function GenerationView({ steps, vocabulary }: GenerationProps) {
  const { texts } = useWords(namesTexts);
  return (
    <section className="names-unrolled" aria-label={texts.unrolled}>
      <h2>{texts.unrolled}</h2>
      <p className="names-note">{texts.unrolledNote}</p>
      <ol
        className="names-columns"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
      >
        {steps.map((step, at) => (
          <li key={`${at}`}>
            <StepColumn step={step} t={at + 1} vocabulary={vocabulary} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepColumnProps {
  readonly step: SampleStep;
  /** From 1. */
  readonly t: number;
  readonly vocabulary: readonly string[];
}

function StepColumn({ step, t, vocabulary }: StepColumnProps) {
  const { texts, write } = useWords(namesTexts);
  const { input, picked, isGiven } = step;
  const [bars, rest] = largestOf(step);
  const shown = input < 0 ? '0' : shownCharacter(vocabulary[input]);
  return (
    <>
      <p className="names-picked" data-given={isGiven}>
        {isGiven ? texts.given : texts.pickedAs}{' '}
        <strong>{shownCharacter(vocabulary[picked])}</strong>
      </p>
      <ul className="names-bars">
        {bars.map(({ symbol, p }) => (
          <li key={symbol} data-picked={symbol === picked}>
            <span>{shownCharacter(vocabulary[symbol])}</span>
            <ShareBar of={p} />
            <span className="num">{write(p, 2)}</span>
          </li>
        ))}
        <li className="names-rest">
          <span>…</span>
          <ShareBar of={rest} />
          <span className="num">{write(rest, 2)}</span>
        </li>
      </ul>
      <p className="names-input">
        <span className="names-time">t = {t}</span> x = <strong>{shown}</strong>
      </p>
    </>
  );
}

/** A probability as the part of a bar; its number stands beside it. */
function ShareBar({ of }: { readonly of: number }) {
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={of} height={1} />
    </svg>
  );
}

interface Bar {
  readonly symbol: number;
  readonly p: number;
}

/** The likeliest characters, with the picked one among them, and what is left for all others. */
function largestOf({ probabilities, picked }: SampleStep): readonly [readonly Bar[], number] {
  const all = [...probabilities].map((p, symbol) => ({ symbol, p }));
  const order = all.sort((a, b) => b.p - a.p);
  const first = order.slice(0, shownKinds);
  const isIn = first.some(({ symbol }) => symbol === picked);
  const bars = isIn
    ? first
    : [...first.slice(0, -1), ...all.filter(({ symbol }) => symbol === picked)];
  const rest = bars.reduce((sum, { p }) => sum - p, 1);
  return [bars, Math.max(0, rest)];
}
