import './sampling.css';
import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import type { SessionState } from '../../parts/training/session.ts';
import { useWords } from '../../parts/use-words.ts';
import { InsidePane } from './InsidePane.tsx';
import type { Job, Progress } from './job.ts';
import { KeepPane } from './KeepPane.tsx';
import { type Model, openModel } from './model.ts';
import { namesSession } from './names-session.ts';
import { SamplePane } from './SamplePane.tsx';
import { namesTexts } from './texts.ts';
import type { NamesBench, Tab } from './use-names.ts';

interface ModelPaneProps extends LabProps {
  readonly tab: Exclude<Tab, 'train'>;
  readonly bench: NamesBench;
}

/** What can be done with what was learnt; before a training, what is missing. */
export function ModelPane({ tab, bench, onOpenFile }: ModelPaneProps) {
  const { texts, count } = useWords(namesTexts);
  const { model, refresh } = useModel(bench.state);
  const isTraining = bench.state.status === 'training';
  if (model === undefined)
    return (
      <div className="names-model">
        {tab === 'keep' ? (
          <KeepPane model={undefined} job={undefined} />
        ) : (
          <p>{texts.notTrained}</p>
        )}
      </div>
    );
  return (
    <div className="names-model">
      <p className="names-note">
        {texts.ofIteration(count(Math.max(0, model.network.iteration - 1)))}{' '}
        {isTraining ? (
          <button type="button" className="bar-button" onClick={refresh}>
            <RefreshCw aria-hidden="true" />
            {texts.refresh}
          </button>
        ) : null}
      </p>
      {tab === 'sample' && <SamplePane model={model} />}
      {tab === 'inside' && (
        <InsidePane
          model={model}
          rows={bench.state.last?.progress.log.rows ?? []}
          onOpenFile={onOpenFile}
        />
      )}
      {tab === 'keep' && <KeepPane model={model} job={bench.state.job} />}
    </div>
  );
}

/** What the training has learnt, as it was when the page was last asked for it; while it trains, ask again. */
interface OpenModel {
  readonly model: Model | undefined;
  readonly refresh: () => void;
}

function useModel({ status, job, last }: SessionState<Job, Progress>): OpenModel {
  const [model, setModel] = useState<Model>();
  const [asked, setAsked] = useState(0);
  const vocabulary = last?.progress.vocabulary;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a vocabulary is new in every report; its training is what counts
  useEffect(() => {
    let isWanted = true;
    if (job === undefined || vocabulary === undefined) return undefined;
    void namesSession.snapshot().then(async (snapshot) => {
      if (snapshot === undefined || !isWanted) return;
      const opened = await openModel(job.settings, vocabulary, snapshot.model.network, job.text);
      if (isWanted) setModel(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [job, status, asked, vocabulary === undefined]);
  return { model, refresh: () => setAsked((count) => count + 1) };
}
