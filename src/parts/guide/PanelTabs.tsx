import './guide.css';
import { TabList } from '../tabs/TabList.tsx';
import { useStepTexts } from '../use-step-texts.ts';

const tabs = ['parts', 'summary', 'recall'] as const;
export type PanelTab = (typeof tabs)[number];

interface PanelTabsProps {
  readonly tab: PanelTab;
  /** Start of the ids of tabs and panel. */
  readonly id: string;
  readonly onChoose: (tab: PanelTab) => void;
}

/** The tabs of the lesson's panel. */
export function PanelTabs({ tab, id, onChoose }: PanelTabsProps) {
  const texts = useStepTexts().lesson;
  return (
    <TabList
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      nameOf={(each) => texts.tabs[each]}
      idOf={(each) => `${id}${each}`}
      panel={`${id}panel`}
      onChoose={onChoose}
    />
  );
}
