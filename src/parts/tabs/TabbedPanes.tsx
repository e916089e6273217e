import type { ReactNode } from 'react';
import { Boundary } from '../frame/Boundary.tsx';
import { TabList } from './TabList.tsx';

interface TabbedPanesProps<T extends string> {
  /** Start of the ids and of the class of the panel: `names` for `names-panel`. */
  readonly name: string;
  readonly className?: string;
  readonly label: string;
  readonly tabs: readonly T[];
  readonly chosen: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (tab: T) => void;
  /** The pane that is chosen. */
  readonly children: ReactNode;
}

/** Panes of a page that take turns, the chosen one in a panel below its tab. */
export function TabbedPanes<T extends string>(props: TabbedPanesProps<T>) {
  const { name, className = '', label, tabs, chosen, names, onChoose, children } = props;
  const [panel, idOf] = [`${name}-panel`, (tab: T) => `${name}-tab-${tab}`];
  const nameOf = (tab: T): string => names[tab];
  return (
    <div className={`tabbed-panes ${className}`}>
      <TabList {...{ label, tabs, chosen, nameOf, idOf, panel, onChoose }} />
      <div
        className={`tabbed-panel ${panel}`}
        role="tabpanel"
        id={panel}
        aria-labelledby={idOf(chosen)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        <Boundary size="pane" key={chosen}>
          {children}
        </Boundary>
      </div>
    </div>
  );
}
