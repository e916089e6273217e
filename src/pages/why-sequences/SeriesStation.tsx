import './series.css';
import { ArrowDown, ArrowRight } from 'lucide-react';
import { Fragment, useMemo, useState } from 'react';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { lastOutput } from '../../parts/nets/read-run.ts';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { runWith } from '../../parts/nets/train.ts';
import { useTraining } from '../../parts/nets/use-training.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Window } from '../../training/series/windows.ts';
import { SeriesChart } from './SeriesChart.tsx';
import {
  learntFrom,
  oneFeature,
  passengersOf,
  type SeriesNet,
  seen,
  seriesExample,
  seriesInputs,
  threeFeatures,
} from './series.ts';
import { whySequencesTexts } from './texts.ts';
import { updates } from './use-name-nets.ts';

/** The airline series, cut into tables of one and of three features, beside the RNN that reads the three in turn. */
export function SeriesStation({ step }: { readonly step: number }) {
  const { texts } = useWords(whySequencesTexts);
  const [from, setFrom] = useState(0);
  const [seed, setSeed] = useState(1);
  const dense = useSeriesNet('dense', seed);
  const rnn = useSeriesNet('rnn', seed);
  const isOne = step === 0;
  return (
    <div className="why-series">
      <SeriesChart from={from} width={isOne ? 1 : seen} onMove={setFrom} />
      <div className="why-cards">
        <section className="why-card" data-lit={isOne}>
          <h3>{isOne ? texts.series.one : texts.series.three}</h3>
          <WindowTable rows={isOne ? oneFeature : threeFeatures} at={from} onChoose={setFrom} />
          <p className="why-note">
            {texts.series.scaled} {texts.series.learnt(learntFrom)}
          </p>
        </section>
        <SeriesNetCard net="dense" trained={dense} from={from} isLit={step === 1} />
        <SeriesNetCard net="rnn" trained={rnn} from={from} isLit={step === 2} />
      </div>
      <TrainingNote
        traces={[dense, rnn]}
        updates={updates}
        onOtherStart={() => setSeed(seed + 1)}
      />
    </div>
  );
}

const useSeriesNet = (net: SeriesNet, seed: number) =>
  useTraining(
    useMemo(() => seriesExample(net, seed), [net, seed]),
    updates,
  );

/** Rows that are shown at once. */
const most = 5;

interface WindowTableProps {
  readonly rows: readonly Window[];
  /** The row of the window that is looked at. */
  readonly at: number;
  readonly onChoose: (row: number) => void;
}

/** The table of the slides: X1 … Xn and Y, from the row that is looked at on. */
function WindowTable({ rows, at, onChoose }: WindowTableProps) {
  const first = Math.max(0, Math.min(at - 2, rows.length - most));
  const width = rows[0]?.inputs.length ?? 0;
  return (
    <table className="why-windows">
      <thead>
        <tr>
          {Array.from({ length: width }, (_, k) => (
            <th key={k} scope="col">
              {nameOf(k, width)}
            </th>
          ))}
          <th scope="col">Y = t+1</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(first, first + most).map(({ inputs, target }, index) => {
          const row = first + index;
          return (
            <tr
              key={row}
              aria-current={row === at ? 'true' : undefined}
              onClick={() => onChoose(row)}
            >
              {inputs.map((each, k) => (
                <td key={k}>{each}</td>
              ))}
              <td>{target}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** As on the slides: X = t, or X1 = t−2, X2 = t−1, X3 = t. */
function nameOf(k: number, width: number): string {
  const back = width - 1 - k;
  const time = back === 0 ? 't' : `t\u2212${back}`;
  return width === 1 ? `X = ${time}` : `X${k + 1} = ${time}`;
}

interface SeriesNetCardProps {
  readonly net: SeriesNet;
  readonly trained: Trace;
  /** First figure of the window, from 0. */
  readonly from: number;
  readonly isLit: boolean;
}

/** A network on one window of the series: all its numbers from what it reads to its answer. */
function SeriesNetCard({ net, trained, from, isLit }: SeriesNetCardProps) {
  const { texts, write } = useWords(whySequencesTexts);
  const { inputs, target } = threeFeatures[from] ?? { inputs: [], target: 0 };
  const trace = useMemo(
    () => runWith(trained, { inputs: seriesInputs(net, { inputs, target }) }),
    [trained, net, inputs, target],
  );
  const name = net === 'dense' ? texts.series.together : texts.series.apart;
  return (
    <section className="why-card" data-lit={isLit}>
      <h3>{name}</h3>
      <NetStage trace={trace} label={name}>
        <SeriesSteps net={net} trace={trace} inputs={inputs} />
      </NetStage>
      <p className="why-guess">
        {texts.series.guess(write(passengersOf(trace), 0), String(target))}
      </p>
      <p className="why-note">
        {net === 'dense' ? texts.series.togetherNote : texts.series.apartNote}
      </p>
    </section>
  );
}

interface SeriesStepsProps {
  readonly net: SeriesNet;
  readonly trace: Trace;
  readonly inputs: readonly number[];
}

/** What goes in at each timestep, the hidden units, and what comes out. */
function SeriesSteps({ net, trace: { program }, inputs }: SeriesStepsProps) {
  const Arrow = net === 'dense' ? ArrowRight : ArrowDown;
  return (
    <div className="why-series-steps">
      {program.timesteps.map(({ t, x, layers }) => (
        <Fragment key={t}>
          {t === 1 ? null : <span className="why-arrow">→</span>}
          <span className="why-series-step" data-net={net}>
            <strong>{net === 'dense' ? inputs.join(' · ') : `X${t} = ${inputs[t - 1]}`}</strong>
            <Block node={x} />
            <Arrow aria-hidden="true" />
            <Block node={layers[0]?.h} />
          </span>
        </Fragment>
      ))}
      <span className="why-series-end">
        <span className="why-arrow">→</span>
        <Block node={lastOutput(program)} />
      </span>
    </div>
  );
}
