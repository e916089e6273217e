import { Equation } from '../../view/computation/Equation.tsx';
import { code } from './code.ts';
import { equationsOf } from './equations.ts';
import { listingOf } from './recipe.ts';
import type { FunctionRun } from './run.ts';
import { useWords } from './use-words.ts';

/** The function as the report has it, the draws of its inputs, and the same equations as our engine writes them. */
export function CodeView({ run }: { readonly run: FunctionRun }) {
  const { texts } = useWords();
  return (
    <>
      <section aria-label={texts.code}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that is wider than its pane scrolls */}
        <pre className="fn-code" tabIndex={0}>
          <code>{code[run.id]}</code>
        </pre>
      </section>
      <section>
        <h3>{texts.equations}</h3>
        {equationsOf(run).map((line, index) => (
          <Equation key={index} of={line} />
        ))}
      </section>
      <details>
        <summary>{texts.listing}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that is wider than its pane scrolls */}
        <pre className="fn-code" tabIndex={0}>
          <code>{listingOf(run.id)}</code>
        </pre>
      </details>
    </>
  );
}
