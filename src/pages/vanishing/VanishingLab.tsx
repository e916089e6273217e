import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { useWords } from '../../parts/use-words.ts';
import { CellButtons } from './CellButtons.tsx';
import { ChartView } from './ChartView.tsx';
import { Controls } from './Controls.tsx';
import { vanishingCard } from './card.ts';
import { Panes } from './Panes.tsx';
import { Story } from './Story.tsx';
import { about, vanishingTexts } from './texts.ts';
import { useBench } from './use-bench.ts';

/** Vanishing and exploding gradients: RNN, LSTM and GRU on the same input, and the chain of each laid open. */
export function VanishingLab() {
  const { texts } = useWords(vanishingTexts);
  const bench = useBench();
  return (
    <LabFrame slug={vanishingCard.slug} title={texts.title} about={about}>
      <div className="vanishing">
        <div className="vanishing-left">
          <Boundary size="pane">
            <Story bench={bench} />
          </Boundary>
          <section className="vanishing-stage" aria-label={texts.chart}>
            <CellButtons bench={bench} />
            <Boundary size="pane">
              <ChartView bench={bench} />
            </Boundary>
          </section>
          <Boundary size="pane">
            <Controls bench={bench} />
          </Boundary>
        </div>
        <Boundary size="pane">
          <Panes bench={bench} />
        </Boundary>
      </div>
    </LabFrame>
  );
}
