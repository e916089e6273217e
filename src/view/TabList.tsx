import { type KeyboardEvent, useEffect } from 'react';

interface TabListProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly chosen: T;
  readonly nameOf: (tab: T) => string;
  /** Id of the element of a tab. */
  readonly idOf: (tab: T) => string;
  /** Id of the panel that shows the chosen one. */
  readonly panel: string;
  readonly onChoose: (tab: T) => void;
}

/** Tabs over a panel; arrow keys go around and do not step the lesson. One that is chosen comes into view. */
export function TabList<T extends string>(props: TabListProps<T>) {
  const { label, tabs, chosen, nameOf, idOf, panel, onChoose } = props;
  useIntoView(idOf(chosen));
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = tabs[(tabs.indexOf(chosen) + by + tabs.length) % tabs.length] ?? chosen;
    onChoose(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={idOf(each)}
          aria-selected={each === chosen}
          aria-controls={each === chosen ? panel : undefined}
          tabIndex={each === chosen ? 0 : -1}
          onClick={() => onChoose(each)}
          onKeyDown={move}
        >
          {nameOf(each)}
        </button>
      ))}
    </div>
  );
}

/** Brings a tab into view where its row is wider than the room for it. */
function useIntoView(id: string): void {
  useEffect(() => {
    const tab = document.getElementById(id);
    const row = tab?.parentElement;
    if (!tab || !row || row.scrollWidth <= row.clientWidth) return;
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
}
