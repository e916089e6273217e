import './chart.css';
import './panel.css';
import './cells.css';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { useWords } from '../../parts/use-words.ts';
import { ChartView } from './ChartView.tsx';
import { Controls } from './Controls.tsx';
import { vanishingCard } from './card.ts';
import { markOf } from './chart.ts';
import { Panes } from './Panes.tsx';
import { meanFactor } from './run-cell.ts';
import { Story } from './Story.tsx';
import { type CellName, cellNames } from './settings.ts';
import { about, vanishingTexts } from './texts.ts';
import { type Bench, useBench } from './use-bench.ts';

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

/** The legend: every cell with the length of its gradient at the timestep looked at; a press opens its chain. */
function CellButtons({ bench }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const { runs, cell, chooseCell, t } = bench;
  return (
    <fieldset className="vanishing-cells">
      <legend className="sr-only">{texts.cellsLabel}</legend>
      {cellNames.map((each, index) => {
        const norms = runs[each]?.norms;
        const norm = norms?.[t - 1];
        return (
          <button
            key={each}
            type="button"
            data-cell={each}
            aria-pressed={each === cell}
            onClick={() => chooseCell(each)}
          >
            <span className="vanishing-cell-name">
              <CellMark cell={each} path={markOf(index)} />
              {texts.cells[each]}
            </span>
            <span className="vanishing-cell-value">
              <strong>{norm === undefined ? '…' : write(norm)}</strong> {texts.arrives(t)}
            </span>
            <span className="vanishing-cell-factor" title={texts.perStepHint}>
              {norms === undefined ? '' : texts.perStep(write(meanFactor(norms)))}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** The sign of a cell as its line carries it. */
function CellMark({ cell, path }: { readonly cell: CellName; readonly path: string }) {
  return (
    <svg className="vanishing-mark" data-cell={cell} viewBox="-10 -7 20 14" aria-hidden="true">
      <path d="M-10 0H10" />
      <path d={path} />
    </svg>
  );
}
