import { vanishingCard } from '../../lessons/vanishing.card.ts';
import { LabFrame } from '../frame/LabFrame.tsx';
import { about } from './about.ts';
import { CellButtons } from './CellButtons.tsx';
import { ChartView } from './ChartView.tsx';
import { Controls } from './Controls.tsx';
import { Panes } from './Panes.tsx';
import { Story } from './Story.tsx';
import { useBench } from './use-bench.ts';
import { useWords } from './use-words.ts';

/** Vanishing and exploding gradients: RNN, LSTM and GRU on the same input, and the chain of each laid open. */
export function VanishingLab() {
  const { texts } = useWords();
  const bench = useBench();
  return (
    <LabFrame slug={vanishingCard.slug} title={texts.title} about={about}>
      <div className="vanishing">
        <div className="vanishing-left">
          <Story bench={bench} />
          <section className="vanishing-stage" aria-label={texts.chart}>
            <CellButtons bench={bench} />
            <ChartView bench={bench} />
          </section>
          <Controls bench={bench} />
        </div>
        <Panes bench={bench} />
      </div>
    </LabFrame>
  );
}
