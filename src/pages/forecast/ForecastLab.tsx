import './setup.css';
import './pipeline.css';
import { useEffect, useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { TabbedPanes } from '../../parts/tabs/TabbedPanes.tsx';
import { TrainingPage } from '../../parts/training/TrainingPage.tsx';
import { useWords } from '../../parts/use-words.ts';
import { CheckPane } from './CheckPane.tsx';
import { forecastCard } from './card.ts';
import { PipelinePane } from './PipelinePane.tsx';
import { ResultPane } from './ResultPane.tsx';
import { RunBar } from './RunBar.tsx';
import { SetupPane } from './SetupPane.tsx';
import { about, forecastTexts } from './texts.ts';
import { type ForecastBench, useForecast } from './use-forecast.ts';
import { useResult } from './use-result.ts';

/** Time series: from a column of values to a forecast, and what the forecast is worth. */
export function ForecastLab({ onOpenFile }: LabProps) {
  const { texts } = useWords(forecastTexts);
  const bench = useForecast();
  return (
    <TrainingPage
      name="forecast"
      slug={forecastCard.slug}
      title={texts.title}
      about={about}
      isBusy={bench.isBusy}
      onFile={bench.openFile}
      setup={<SetupPane bench={bench} />}
      bar={<RunBar bench={bench} />}
    >
      <Panes bench={bench} onOpenFile={onOpenFile} />
    </TrainingPage>
  );
}

const tabs = ['pipeline', 'result', 'check'] as const;
type Tab = (typeof tabs)[number];

/** The pipeline laid open; the forecast over the truth; what it is worth. */
function Panes({ bench, onOpenFile }: LabProps & { readonly bench: ForecastBench }) {
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
