import { useMemo, useState } from 'react';
import { TrainingNote } from '../../parts/nets/TrainingNote.tsx';
import { useTraining } from '../../parts/nets/use-training.ts';
import { useWords } from '../../parts/use-words.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesNetCard } from './SeriesNetCard.tsx';
import {
  learntFrom,
  oneFeature,
  type SeriesNet,
  seen,
  seriesExample,
  threeFeatures,
} from './series.ts';
import { whySequencesTexts } from './texts.ts';
import { updates } from './use-name-nets.ts';
import { WindowTable } from './WindowTable.tsx';

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
