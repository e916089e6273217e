import { Equation } from '../../parts/formula/Equation.tsx';
import { useWords } from '../../parts/use-words.ts';
import { code } from './code.ts';
import { equationsOf } from './equations.ts';
import { type FunctionId, listingOf } from './recipe.ts';
import type { FunctionRun } from './run.ts';
import type { FunctionsTexts } from './texts.id.ts';
import { functionsTexts } from './texts.ts';

/** The function, the draws of its inputs, and the same equations as our engine writes them. */
export function CodeView({ run }: { readonly run: FunctionRun }) {
  const { texts } = useWords(functionsTexts);
  const written = ownListing(texts, run.id);
  return (
    <>
      <section aria-label={texts.code}>
        <CodeLines>{code[run.id]}</CodeLines>
        {written === undefined ? null : <p className="fn-note">{written}</p>}
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

/** What is said of a listing that is not the report's. */
function ownListing({ ownCode }: FunctionsTexts, id: FunctionId): string | undefined {
  if (id === 'lstm_backward') return ownCode.added;
  const figure = unreadable[id];
  return figure === undefined ? undefined : ownCode.unreadable(figure);
}

/** Listings of the report that are pictures which cannot be read, by the number of the figure. */
const unreadable: Readonly<Partial<Record<FunctionId, number>>> = {
  rnn_backward: 22,
  lstm_cell_backward: 25,
};

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
