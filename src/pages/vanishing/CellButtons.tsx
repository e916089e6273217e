import { useWords } from '../../parts/use-words.ts';
import { CellMark } from './CellMark.tsx';
import { layOutChart } from './chart.ts';
import { meanFactor } from './run-cell.ts';
import { cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

const nowhere = { width: 0, height: 0, left: 0, right: 0, top: 0, bottom: 0 };
const marks = layOutChart(
  cellNames.map((key) => ({ key, values: [] })),
  1,
  nowhere,
).curves;

/** The legend: every cell with the length of its gradient at the timestep looked at; a press opens its chain. */
export function CellButtons({ bench }: { readonly bench: Bench }) {
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
              <CellMark cell={each} path={marks[index]?.mark ?? ''} />
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
