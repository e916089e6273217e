import { memo } from 'react';
import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
import { useWords } from '../../parts/use-words.ts';
import { ClippingPane } from './ClippingPane.tsx';
import { GatedChain } from './GatedChain.tsx';
import { PlainChain } from './PlainChain.tsx';
import type { CellRun } from './run-cell.ts';
import { cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import { type Bench, tabs } from './use-bench.ts';

/** What stands beside the chart: the chain laid open, clipping, all numbers. */
export function Panes({ bench }: { readonly bench: Bench }) {
  const { tab, chooseTab } = bench;
  const { texts } = useWords(vanishingTexts);
  return (
    <TabbedPanes
      name="vanishing"
      className="vanishing-right"
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      names={texts.tabs}
      onChoose={chooseTab}
    >
      {tab === 'chain' && <ChainPane bench={bench} />}
      {tab === 'clipping' && <ClippingPane bench={bench} />}
      {tab === 'table' && <TablePane bench={bench} />}
    </TabbedPanes>
  );
}

/** The factors that lead from timestep t + 1 to t, of the cell that is chosen. */
function ChainPane({ bench: { runs, cell, t } }: { readonly bench: Bench }) {
  const run = runs[cell];
  return run === undefined ? null : <Chain run={run} t={Math.min(t, run.norms.length)} />;
}

interface ChainProps {
  readonly run: CellRun;
  readonly t: number;
}

/** Drawn anew only for another run or timestep: other cells may be run meanwhile. */
const Chain = memo(function Chain({ run, t }: ChainProps) {
  const { texts } = useWords(vanishingTexts);
  const { cell, norms, trace } = run;
  const name = texts.cells[cell];
  if (t === norms.length)
    return (
      <div className="vanishing-chain">
        <h2>{texts.beginTitle(name, t)}</h2>
        <p>{texts.begin}</p>
      </div>
    );
  return (
    <div className="vanishing-chain">
      <h2>{texts.chainTitle(name, t + 1, t)}</h2>
      <p className="vanishing-note vanishing-hint">{texts.hint}</p>
      {cell === 'rnn' ? (
        <PlainChain trace={trace} t={t} />
      ) : (
        <GatedChain run={run} cell={cell} t={t} />
      )}
    </div>
  );
});

/** The curves as numbers. */
function TablePane({ bench: { runs, settings, t } }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const columns = [
    ...cellNames.map((cell) => ({ name: texts.cells[cell], norms: runs[cell]?.norms })),
    { name: texts.memory, norms: runs.lstm?.memoryNorms },
  ];
  return (
    <table className="vanishing-table">
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">t</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: settings.timesteps }, (_, index) => (
          <tr key={index} aria-current={index + 1 === t ? 'true' : undefined}>
            <th scope="row">{index + 1}</th>
            {columns.map(({ name, norms }) => (
              <td key={name}>{norms?.[index] === undefined ? '' : write(norms[index])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
