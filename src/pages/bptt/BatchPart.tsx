import { useMemo } from 'react';
import { largestOf } from '../../engine/extremes.ts';
import { useWords } from '../../parts/use-words.ts';
import {
  type BatchRun,
  lossesOf,
  pad,
  runBatch,
  sequences,
  stateOf,
  type Treatment,
  treatments,
} from './batch.ts';
import { Headline } from './Headline.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { farthest } from './rows.ts';
import type { StationOf } from './stations.ts';
import { TableHead } from './TableHead.tsx';
import { bpttTexts } from './texts.ts';

/** Sequences of unequal length in one batch: run one by one, padded and masked, padded with the mask forgotten. */
export function BatchPart({ station }: { readonly station: StationOf<'batch'> }) {
  const { texts } = useWords(bpttTexts);
  const runs = useMemo(() => treatments.map(runBatch), []);
  const run = runs.find(({ treatment }) => treatment === station.show);
  const { title, story } = texts.batch[station.show];
  return (
    <div className="bptt-panes">
      <div className="bptt-pane">
        <Headline title={title} story={story} />
        {run === undefined ? null : <BatchGrid run={run} />}
      </div>
      <div className="bptt-pane">
        <BatchResults runs={runs} now={station.show} />
      </div>
    </div>
  );
}

/** Every sequence as a row of places, its mask below. */
function BatchGrid({ run }: { readonly run: BatchRun }) {
  const { texts } = useWords(bpttTexts);
  const losses = lossesOf(run);
  const longest = largestOf(sequences.map(({ inputs }) => inputs.length));
  const hasPadding = run.treatment !== 'unpadded';
  return (
    <section className="bptt-batch" aria-label={texts.batch.grid}>
      {sequences.map(({ inputs, targets }, n) => (
        <div key={n} className="bptt-sequence">
          <h3>{texts.batch.sequence(n + 1)}</h3>
          <div className="bptt-places">
            {Array.from({ length: longest }, (_, index) => {
              const isReal = index < inputs.length;
              if (!isReal && !hasPadding) return <span key={index} className="bptt-hole" />;
              return (
                <Place
                  key={index}
                  from={inputs[index] ?? pad}
                  to={targets[index] ?? (run.treatment === 'forgotten' ? pad : '–')}
                  loss={losses[n]?.[index]}
                  isReal={isReal}
                  mask={hasPadding && run.treatment === 'masked' ? (isReal ? 1 : 0) : undefined}
                />
              );
            })}
          </div>
        </div>
      ))}
    </section>
  );
}

interface PlaceProps {
  readonly from: string;
  readonly to: string;
  readonly loss: number | undefined;
  readonly isReal: boolean;
  readonly mask: 0 | 1 | undefined;
}

function Place({ from, to, loss, isReal, mask }: PlaceProps) {
  const { texts, write } = useWords(bpttTexts);
  return (
    <div className="bptt-place" data-real={isReal} data-counts={loss !== undefined}>
      <span>
        {from} → {to}
      </span>
      <small>{loss === undefined ? '–' : write(loss)}</small>
      {mask === undefined ? null : (
        <span className="bptt-mask">
          {texts.batch.mask} {mask}
        </span>
      )}
    </div>
  );
}

interface BatchResultsProps {
  readonly runs: readonly BatchRun[];
  readonly now: Treatment;
}

/** Loss and gradient of the three treatments side by side, and what a mask on the loss does not do. */
function BatchResults({ runs, now }: BatchResultsProps) {
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
