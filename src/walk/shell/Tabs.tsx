import { useTexts } from '../../parts/scenery.tsx';
import { TabList } from '../../parts/tabs/TabList.tsx';
import { type Tab, useStore } from '../../store/store.ts';

/** Computation, ledger, code, edit and workshop as tabs of the right pane. */
export function Tabs({ tab, withLedger }: { readonly tab: Tab; readonly withLedger: boolean }) {
  const texts = useTexts().shell;
  return (
    <TabList<Tab>
      label={texts.panes}
      tabs={
        withLedger
          ? ['computation', 'ledger', 'code', 'edit', 'workshop']
          : ['computation', 'code', 'edit', 'workshop']
      }
      chosen={tab}
      nameOf={(each) => texts[each]}
      idOf={(each) => `tab-${each}`}
      panel={`panel-${tab}`}
      onChoose={(each) => useStore.setState({ tab: each })}
    />
  );
}
