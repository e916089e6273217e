import type { KeyboardEvent } from 'react';
import { useTexts } from '../scenery.tsx';

const tabs = ['parts', 'summary', 'recall'] as const;
export type PanelTab = (typeof tabs)[number];

interface PanelTabsProps {
  readonly tab: PanelTab;
  /** Start of the ids of tabs and panel. */
  readonly id: string;
  readonly onChoose: (tab: PanelTab) => void;
}

/** The tabs of the lesson's panel; arrow keys go around. */
export function PanelTabs({ tab, id, onChoose }: PanelTabsProps) {
  const texts = useTexts().lesson;
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    onChoose(next);
    document.getElementById(`${id}${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={texts.tabsLabel}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}${each}`}
          aria-selected={each === tab}
          aria-controls={each === tab ? `${id}panel` : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChoose(each)}
          onKeyDown={move}
        >
          {texts.tabs[each]}
        </button>
      ))}
    </div>
  );
}
