import './sampling.css';
import { RefreshCw } from 'lucide-react';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { useWords } from '../../parts/use-words.ts';
import { InsidePane } from './InsidePane.tsx';
import { KeepPane } from './KeepPane.tsx';
import { SamplePane } from './SamplePane.tsx';
import { namesTexts } from './texts.ts';
import { useModel } from './use-model.ts';
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
