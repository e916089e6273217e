import { type BatchRun, stateOf, type Treatment } from './batch.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { farthest } from './rows.ts';
import { useWords } from './use-words.ts';

interface BatchResultsProps {
  readonly runs: readonly BatchRun[];
  readonly now: Treatment;
}

/** Loss and gradient of the three treatments side by side, and what a mask on the loss does not do. */
export function BatchResults({ runs, now }: BatchResultsProps) {
  const { texts, write, full } = useWords();
  const [unpadded, masked] = runs;
  const reference = [unpadded?.gradient ?? []];
  const { batch } = texts;
  return (
    <>
      <table className="bptt-table">
        <caption>{batch.results}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{batch.loss}</th>
            <th scope="col">{batch.count}</th>
            <th scope="col">{batch.mean}</th>
            <th scope="col">{batch.gradient}</th>
          </tr>
        </thead>
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
      {masked === undefined ? null : (
        <div className="bptt-product">
          <NumberGrid rows={[stateOf(masked, 1, 2)]} kind="activations" label={batch.real}>
            {batch.real}
          </NumberGrid>
          <NumberGrid rows={[stateOf(masked, 1, 4)]} kind="activations" label={batch.padded}>
            {batch.padded}
          </NumberGrid>
        </div>
      )}
    </>
  );
}
