import type { KeyboardEvent } from 'react';
import { type Tab, useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** Computation, ledger, code, edit and workshop as tabs of the right pane. */
export function Tabs({ tab, withLedger }: { readonly tab: Tab; readonly withLedger: boolean }) {
  const texts = useTexts().shell;
  const tabs: readonly Tab[] = withLedger
    ? ['computation', 'ledger', 'code', 'edit', 'workshop']
    : ['computation', 'code', 'edit', 'workshop'];
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    useStore.setState({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={texts.panes}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls={each === tab ? `panel-${each}` : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => useStore.setState({ tab: each })}
          onKeyDown={move}
        >
          {texts[each]}
        </button>
      ))}
    </div>
  );
}
