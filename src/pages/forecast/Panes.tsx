import './pipeline.css';
import { useEffect, useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
import { useWords } from '../../parts/use-words.ts';
import { CheckPane } from './CheckPane.tsx';
import { PipelinePane } from './PipelinePane.tsx';
import { ResultPane } from './ResultPane.tsx';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';
import { useResult } from './use-result.ts';

const tabs = ['pipeline', 'result', 'check'] as const;
type Tab = (typeof tabs)[number];

/** The pipeline laid open; the forecast over the truth; what it is worth. */
export function Panes({ bench, onOpenFile }: LabProps & { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  const [tab, setTab] = useState<Tab>('pipeline');
  const result = useResult(bench.state);
  const { status } = bench.state;
  // what the reader wants to see once a training begins, or was found again
  useEffect(() => {
    if (status === 'training' || status === 'done') setTab('result');
  }, [status]);
  return (
    <TabbedPanes
      name="forecast"
      className="forecast-panes"
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      names={texts.tabs}
      onChoose={setTab}
    >
      {tab === 'pipeline' && <PipelinePane bench={bench} />}
      {tab === 'result' && <ResultPane result={result} onOpenFile={onOpenFile} />}
      {tab === 'check' && <CheckPane result={result} />}
    </TabbedPanes>
  );
}
