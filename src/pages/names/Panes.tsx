import { useState } from 'react';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { TabList } from '../../parts/tabs/TabList.tsx';
import { useWords } from '../../parts/use-words.ts';
import { ModelPane } from './ModelPane.tsx';
import { TrainPane } from './TrainPane.tsx';
import { namesTexts } from './texts.ts';
import { type NamesBench, type Tab, tabs } from './use-names.ts';

interface PanesProps extends LabProps {
  readonly bench: NamesBench;
}

/** What the training leaves behind, and what can be done with it. */
export function Panes({ bench, onOpenFile }: PanesProps) {
  const { texts } = useWords(namesTexts);
  const [tab, setTab] = useState<Tab>('train');
  return (
    <div className="names-panes">
      <TabList
        label={texts.tabsLabel}
        tabs={tabs}
        chosen={tab}
        nameOf={(each) => texts.tabs[each]}
        idOf={(each) => `names-tab-${each}`}
        panel="names-panel"
        onChoose={setTab}
      />
      <div
        className="names-panel"
        role="tabpanel"
        id="names-panel"
        aria-labelledby={`names-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        <Boundary size="pane" key={tab}>
          {tab === 'train' ? (
            <TrainPane bench={bench} />
          ) : (
            <ModelPane tab={tab} bench={bench} onOpenFile={onOpenFile} />
          )}
        </Boundary>
      </div>
    </div>
  );
}
