import { useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
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
    <TabbedPanes
      name="names"
      className="names-panes"
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      names={texts.tabs}
      onChoose={setTab}
    >
      {tab === 'train' ? (
        <TrainPane bench={bench} />
      ) : (
        <ModelPane tab={tab} bench={bench} onOpenFile={onOpenFile} />
      )}
    </TabbedPanes>
  );
}
