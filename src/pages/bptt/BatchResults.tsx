import { useWords } from '../../parts/use-words.ts';
import { type BatchRun, stateOf, type Treatment } from './batch.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { farthest } from './rows.ts';
import { TableHead } from './TableHead.tsx';
import { bpttTexts } from './texts.ts';

interface BatchResultsProps {
  readonly runs: readonly BatchRun[];
  readonly now: Treatment;
}

/** Loss and gradient of the three treatments side by side, and what a mask on the loss does not do. */
export function BatchResults({ runs, now }: BatchResultsProps) {
  const { texts, write, full } = useWords(bpttTexts);
  const [unpadded, masked] = runs;
  const reference = [unpadded?.gradient ?? []];
  const { batch } = texts;
  return (
    <>
      <table className="lab-table bptt-table">
        <caption>{batch.results}</caption>
        <TableHead names={['', batch.loss, batch.count, batch.mean, batch.gradient]} />
        <tbody>
          {runs.map(({ treatment, loss, count, gradient }) => (
            <tr key={treatment} aria-current={treatment === now ? 'true' : undefined}>
              <th scope="row">{batch.ways[treatment]}</th>
              <td title={full(loss)}>{write(loss, 6)}</td>
              <td>{count}</td>
              <td>{write(loss / count, 6)}</td>
              <td>{write(farthest([gradient], reference))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bptt-note">{batch.meanNote}</p>
      <h3>{batch.lastState}</h3>
      <p className="bptt-note">{batch.lastNote}</p>
      {masked === undefined ? null : <LastStates run={masked} />}
    </>
  );
}

/** h of the padded sequence where it ends, and where the block ends. */
function LastStates({ run }: { readonly run: BatchRun }) {
  const { batch } = useWords(bpttTexts).texts;
  return (
    <div className="bptt-product">
      <NumberGrid rows={[stateOf(run, 1, 2)]} kind="activations" label={batch.real}>
        {batch.real}
      </NumberGrid>
      <NumberGrid rows={[stateOf(run, 1, 4)]} kind="activations" label={batch.padded}>
        {batch.padded}
      </NumberGrid>
    </div>
  );
}
