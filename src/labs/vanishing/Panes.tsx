import type { KeyboardEvent } from 'react';
import { ChainPane } from './ChainPane.tsx';
import { ClippingPane } from './ClippingPane.tsx';
import { TablePane } from './TablePane.tsx';
import { type Bench, tabs } from './use-bench.ts';
import { useWords } from './use-words.ts';

/** What stands beside the chart: the chain laid open, clipping, all numbers. */
export function Panes({ bench }: { readonly bench: Bench }) {
  const { tab } = bench;
  return (
    <div className="vanishing-right">
      <PaneTabs bench={bench} />
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

/** Arrow keys go around. */
function PaneTabs({ bench: { tab, chooseTab } }: { readonly bench: Bench }) {
  const { texts } = useWords();
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    chooseTab(next);
    document.getElementById(`vanishing-tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={texts.tabsLabel}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`vanishing-tab-${each}`}
          aria-selected={each === tab}
          aria-controls={each === tab ? 'vanishing-panel' : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => chooseTab(each)}
          onKeyDown={move}
        >
          {texts.tabs[each]}
        </button>
      ))}
    </div>
  );
}
