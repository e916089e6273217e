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
        <CodeLines>{code[run.id]}</CodeLines>
      </section>
      <section>
        <h3>{texts.equations}</h3>
        {equationsOf(run).map((line, index) => (
          <Equation key={index} of={line} />
        ))}
      </section>
      <details>
        <summary>{texts.listing}</summary>
        <CodeLines>{listingOf(run.id)}</CodeLines>
      </details>
    </>
  );
}

/** Code whose long lines go on below, further in, so that none is cut. */
function CodeLines({ children }: { readonly children: string }) {
  return (
    <pre className="fn-code">
      <code>
        {children.split('\n').map((line, index) => (
          <span key={index}>{`${line}\n`}</span>
        ))}
      </code>
    </pre>
  );
}
