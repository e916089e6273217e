import { type KeyboardEvent, useState } from 'react';
import { countingCard } from '../../lessons/counting.card.ts';
import { LabFrame } from '../frame/LabFrame.tsx';
import { about } from './about.ts';
import { BuildPane } from './BuildPane.tsx';
import { CodePane } from './CodePane.tsx';
import { ExercisePane } from './ExercisePane.tsx';
import { LayerCount } from './LayerCount.tsx';
import { SummaryTable } from './SummaryTable.tsx';
import { useWorkbench, type Workbench } from './use-model.ts';
import { useWords } from './use-words.ts';

const tabs = ['count', 'exercise', 'code'] as const;
type Tab = (typeof tabs)[number];

/** Counting parameters: a model as in Keras, put together by the reader; its summary; exercises; code. */
export function CountingLab() {
  const { texts } = useWords();
  const bench = useWorkbench();
  const [tab, setTab] = useState<Tab>('count');
  const [solved, setSolved] = useState<ReadonlySet<string>>(new Set());
  return (
    <LabFrame slug={countingCard.slug} title={texts.title} about={about}>
      <div className="counting">
        <BuildPane bench={bench} />
        <div className="counting-result">
          <CountingTabs tab={tab} onChoose={setTab} />
          <div
            className="counting-panel"
            role="tabpanel"
            id="counting-panel"
            aria-labelledby={`counting-tab-${tab}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
            tabIndex={0}
          >
            {tab === 'count' && <CountPane bench={bench} />}
            {tab === 'exercise' && (
              <ExercisePane
                solved={solved}
                onSolve={(id) => setSolved((before) => new Set([...before, id]))}
                onOpen={({ model, at }) => {
                  bench.edit(model, { chosen: at ?? 0 });
                  setTab('count');
                }}
              />
            )}
            {tab === 'code' && <CodePane bench={bench} />}
          </div>
        </div>
      </div>
    </LabFrame>
  );
}

function CountPane({ bench }: { readonly bench: Workbench }) {
  const row = bench.counted.rows[bench.chosen];
  return (
    <>
      <SummaryTable bench={bench} />
      {row === undefined ? null : <LayerCount row={row} />}
    </>
  );
}

interface CountingTabsProps {
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** Arrow keys go around. */
function CountingTabs({ tab, onChoose }: CountingTabsProps) {
  const { texts } = useWords();
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    onChoose(next);
    document.getElementById(`counting-tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={texts.tabsLabel}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`counting-tab-${each}`}
          aria-selected={each === tab}
          aria-controls={each === tab ? 'counting-panel' : undefined}
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
