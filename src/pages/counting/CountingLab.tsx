import './model.css';
import { useMemo, useState } from 'react';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { useKeys } from '../../parts/frame/keymap.ts';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { TabList } from '../../parts/tabs/TabList.tsx';
import { useWords } from '../../parts/use-words.ts';
import { BuildPane } from './BuildPane.tsx';
import { CodePane } from './CodePane.tsx';
import { countingCard } from './card.ts';
import { ExercisePane } from './ExercisePane.tsx';
import { LayerCount } from './LayerCount.tsx';
import type { Model } from './model.ts';
import { presets } from './presets.ts';
import { SummaryTable } from './SummaryTable.tsx';
import { about, countingTexts } from './texts.ts';
import { useWorkbench, type Workbench } from './use-model.ts';

const tabs = ['count', 'exercise', 'code'] as const;
type Tab = (typeof tabs)[number];

/** Counting parameters: a model as in Keras, put together by the reader; its summary; exercises; code. */
export function CountingLab() {
  const { texts } = useWords(countingTexts);
  const bench = useWorkbench();
  useClicker(bench);
  return (
    <LabFrame slug={countingCard.slug} title={texts.title} about={about}>
      <div className="counting">
        <Boundary size="pane">
          <BuildPane bench={bench} />
        </Boundary>
        <Result bench={bench} />
      </div>
    </LabFrame>
  );
}

/** The keys of a clicker lead from layer to layer, and on to the next example. */
function useClicker({ model, chosen, choose, edit }: Workbench): void {
  const keys = useMemo(() => {
    const by = (layers: 1 | -1) => (): void => {
      const next = walkBy({ model, chosen }, layers);
      if (next.model === model) choose(next.chosen);
      else edit(next.model, { chosen: next.chosen });
    };
    return { PageDown: by(1), PageUp: by(-1) };
  }, [model, chosen, choose, edit]);
  useKeys(keys);
}

/** What stands beside the model: its count, exercises, code. */
function Result({ bench }: { readonly bench: Workbench }) {
  const [tab, setTab] = useState<Tab>('count');
  const [solved, setSolved] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className="tabbed-panes">
      <ResultTabs tab={tab} onChoose={setTab} />
      <div
        className="tabbed-panel counting-panel"
        role="tabpanel"
        id="counting-panel"
        aria-labelledby={`counting-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        <Boundary size="pane" key={tab}>
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
        </Boundary>
      </div>
    </div>
  );
}

interface ResultTabsProps {
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

function ResultTabs({ tab, onChoose }: ResultTabsProps) {
  const { texts } = useWords(countingTexts);
  return (
    <TabList
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      nameOf={(each) => texts.tabs[each]}
      idOf={(each) => `counting-tab-${each}`}
      panel="counting-panel"
      onChoose={onChoose}
    />
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

/** A model and its chosen layer, by index. */
export interface Place {
  readonly model: Model;
  readonly chosen: number;
}

/** What a clicker leads to: the next layer, and past the last one the next example; the one before where `by` is −1. Ends hold. */
export function walkBy({ model, chosen }: Place, by: 1 | -1): Place {
  const next = chosen + by;
  if (model.layers[next] !== undefined) return { model, chosen: next };
  const at = presets.findIndex((preset) => preset.model === model);
  const beside = at < 0 ? undefined : presets[at + by]?.model;
  if (beside === undefined) return { model, chosen };
  return { model: beside, chosen: by > 0 ? 0 : beside.layers.length - 1 };
}
