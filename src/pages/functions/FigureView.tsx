import { useWords } from '../../parts/use-words.ts';
import {
  engineGradient,
  evaluate,
  type Literal,
  literals,
  printedAt,
  weightGradient,
} from './figure-26.ts';
import type { FunctionRun } from './run.ts';
import { functionsTexts } from './texts.ts';

const decimals = 8;

/** The formulas of Fig. 26 run as they stand and mended, beside the gradient of the engine. */
export function FigureView({ run }: { readonly run: FunctionRun }) {
  const { figure } = useWords(functionsTexts).texts;
  return (
    <>
      <table className="lab-table fn-table">
        <caption>{figure.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{figure.literal}</th>
            <th scope="col">{figure.mended}</th>
            <th scope="col">{figure.engine}</th>
          </tr>
        </thead>
        <tbody>
          {literals.map((literal) => (
            <LiteralRow key={literal.letter} run={run} literal={literal} />
          ))}
        </tbody>
      </table>
      <Formulas />
      <p className="fn-note">{figure.note}</p>
    </>
  );
}

interface LiteralRowProps {
  readonly run: FunctionRun;
  readonly literal: Literal;
}

function LiteralRow({ run, literal: { letter, text, mended } }: LiteralRowProps) {
  const at = printedAt[letter];
  const of = (formula: string): string =>
    weightGradient(run, evaluate(run, formula), at).toFixed(decimals);
  return (
    <tr>
      <th scope="row">
        <code>{`dW${letter}[${at.join('][')}]`}</code>
      </th>
      <td>
        <mark>{of(text)}</mark>
      </td>
      <td>{of(mended)}</td>
      <td>{engineGradient(run, letter).toFixed(decimals)}</td>
    </tr>
  );
}

/** Both versions of every formula, as our equation language reads them. */
function Formulas() {
  const { figure } = useWords(functionsTexts).texts;
  return (
    <dl className="fn-formulas">
      {literals.map(({ letter, text, mended }) => (
        <div key={letter}>
          <dt>
            dΓ<sub>{letter}</sub>
          </dt>
          <dd data-way="wrong">
            <span>{figure.literal}</span> <code>{text}</code>
          </dd>
          <dd>
            <span>{figure.mended}</span> <code>{mended}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
