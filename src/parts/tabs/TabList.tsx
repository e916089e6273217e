import './tabs.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';

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

/**
 * Tabs over a panel. Reached by keyboard, arrow keys go around and do not step the lesson; after a press of the pointer
 * they do. One that is chosen comes into view.
 */
export function TabList<T extends string>(props: TabListProps<T>) {
  const { label, tabs, chosen, nameOf, idOf, panel, onChoose } = props;
  useIntoView(idOf(chosen));
  const { isPressed, press } = usePress();
  const move = (event: KeyboardEvent): void => {
    if (isPressed.current) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = tabs[(tabs.indexOf(chosen) + by + tabs.length) % tabs.length] ?? chosen;
    onChoose(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} {...press}>
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

/** Whether the focus came by the pointer, and the handlers that find out. */
function usePress() {
  const isPressed = useRef(false);
  const note = (is: boolean) => (): void => {
    isPressed.current = is;
  };
  return { isPressed, press: { onPointerDown: note(true), onBlur: note(false) } };
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
