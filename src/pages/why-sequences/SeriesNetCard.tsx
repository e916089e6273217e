import { ArrowDown, ArrowRight } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { lastOutput } from '../../parts/nets/read-run.ts';
import { runWith } from '../../parts/nets/train.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { passengersOf, type SeriesNet, seriesInputs, threeFeatures } from './series.ts';
import { whySequencesTexts } from './texts.ts';

interface SeriesNetCardProps {
  readonly net: SeriesNet;
  readonly trained: Trace;
  /** First figure of the window, from 0. */
  readonly from: number;
  readonly isLit: boolean;
}

/** A network on one window of the series: all its numbers from what it reads to its answer. */
export function SeriesNetCard({ net, trained, from, isLit }: SeriesNetCardProps) {
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
