import { TabList } from '../../parts/tabs/TabList.tsx';
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
    <div className="vanishing-right">
      <TabList
        label={texts.tabsLabel}
        tabs={tabs}
        chosen={tab}
        nameOf={(each) => texts.tabs[each]}
        idOf={(each) => `vanishing-tab-${each}`}
        panel="vanishing-panel"
        onChoose={chooseTab}
      />
      <div
        className="vanishing-panel"
        role="tabpanel"
        id="vanishing-panel"
        aria-labelledby={`vanishing-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        {tab === 'chain' && <ChainPane bench={bench} />}
        {tab === 'clipping' && <ClippingPane bench={bench} />}
        {tab === 'table' && <TablePane bench={bench} />}
      </div>
    </div>
  );
}
