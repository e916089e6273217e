import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
import { useWords } from '../../parts/use-words.ts';
import { ChainPane } from './ChainPane.tsx';
import { ClippingPane } from './ClippingPane.tsx';
import { TablePane } from './TablePane.tsx';
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
