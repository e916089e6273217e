import { Check, X } from 'lucide-react';
import { largestOf } from '../../engine/extremes.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { useWords } from '../../parts/use-words.ts';
import { type Compared, comparePrint } from './compare.ts';
import { type Plane, planeOf } from './plane.ts';
import { type Print, prints, revisedPrints } from './prints.ts';
import type { FunctionId } from './recipe.ts';
import { type FunctionRun, resultOf } from './run.ts';
import { functionsTexts } from './texts.ts';

interface PrintListProps {
  readonly run: FunctionRun;
  /** Beside the numbers of the notebook's later edition. */
  readonly isRevised: boolean;
  /** Example of the batch, from 0. */
  readonly picked: number;
  readonly onPick: (k: number) => void;
}

/** Where the printed numbers stand, if not in the report itself. */
const sources: Readonly<Partial<Record<FunctionId, 'notebook' | 'public'>>> = {
  rnn_cell_forward: 'notebook',
  lstm_forward: 'notebook',
  lstm_backward: 'public',
};

/** Every printed line beside ours, with the place of its numbers in the whole result. */
export function PrintList({ run, isRevised, picked, onPick }: PrintListProps) {
  const { texts } = useWords(functionsTexts);
  const printed = (isRevised ? revisedPrints : prints)[run.id] ?? [];
  const all = printed.map((print) => ({ print, compared: comparePrint(run, print) }));
  const numbers = all.flatMap(({ compared }) => compared);
  const right = numbers.filter(({ verdict }) => verdict !== 'differs').length;
  return (
    <>
      <p className="fn-summary" data-all={right === numbers.length}>
        <strong>{texts.summary(right, numbers.length)}</strong>{' '}
        {texts.sources[isRevised ? 'revised' : (sources[run.id] ?? 'report')]}
      </p>
      <div className="fn-prints">
        {all.map(({ print, compared }) => (
          <section key={print.label} className="fn-print" aria-label={print.label}>
            <PlaneView
              name={print.of}
              plane={planeOf(resultOf(run, print.of), print)}
              picked={picked}
              onPick={onPick}
            />
            <PrintTable print={print} compared={compared} />
          </section>
        ))}
      </div>
    </>
  );
}

interface PrintTableProps {
  readonly print: Print;
  readonly compared: readonly Compared[];
}

function PrintTable({ print: { label }, compared }: PrintTableProps) {
  const { texts } = useWords(functionsTexts);
  return (
    <table className="lab-table fn-table">
      <caption>
        <code>{label}</code>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.printed}</th>
          <th scope="col">{texts.ours}</th>
          <th scope="col">{texts.digits}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((each) => (
          <NumberRow key={each.index} of={each} isOnly={compared.length === 1} />
        ))}
      </tbody>
    </table>
  );
}

/** The printed number with the digits that are not ours marked. */
function NumberRow({ of, isOnly }: { readonly of: Compared; readonly isOnly: boolean }) {
  const { texts, full } = useWords(functionsTexts);
  const { index, printed, written, agreeing, digits, right, verdict, ours } = of;
  const isRight = verdict !== 'differs';
  return (
    <tr data-verdict={verdict}>
      {isOnly ? <td /> : <th scope="row">[{index}]</th>}
      <td>
        {isRight ? (
          printed
        ) : (
          <>
            {printed.slice(0, agreeing)}
            <mark>{printed.slice(agreeing)}</mark>
          </>
        )}
      </td>
      <td title={full(ours)}>{written}</td>
      <td>
        <span className="fn-verdict" title={texts.verdicts[verdict]}>
          {right}/{digits} {isRight ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          <span className="sr-only">{texts.verdicts[verdict]}</span>
        </span>
      </td>
    </tr>
  );
}

interface PlaneViewProps {
  /** Of the result. */
  readonly name: string;
  readonly plane: Plane;
  readonly picked: number;
  readonly onPick: (k: number) => void;
}

/** A result as colours, the printed numbers framed; the examples of a batch are picked by their column. */
function PlaneView({ name, plane, picked, onPick }: PlaneViewProps) {
  const { texts, full } = useWords(functionsTexts);
  const { rows, across, row, column, example } = plane;
  const columns = rows[0]?.length ?? 0;
  const largest = largestOf(rows.flat().map(Math.abs), Number.MIN_VALUE);
  const label =
    across === 'timestep'
      ? texts.plane.timestep(name, rows.length, columns, (example ?? 0) + 1)
      : texts.plane[across](name, rows.length, columns);
  return (
    <figure className="fn-plane" data-across={across}>
      <div
        className="fn-cells"
        role="img"
        aria-label={label}
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {rows.map((values, i) =>
          values.map((value, j) => (
            <span
              key={`${i},${j}`}
              title={full(value)}
              data-lit={i === row && (column === undefined || column === j)}
              data-picked={across === 'example' && j === picked}
              style={tintStyle(value / largest)}
              {...(across === 'example' ? { onClick: () => onPick(j) } : {})}
            />
          )),
        )}
      </div>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
