import type { ReactNode } from 'react';
import { decimalsFor } from '../../scene/forecast/line-chart.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { describePipeline } from '../../training/forecast/describe.ts';
import { ColumnStep } from './ColumnStep.tsx';
import { ModelTable } from './ModelTable.tsx';
import type { ForecastBench } from './use-forecast.ts';
import { useWords, type Words } from './use-words.ts';
import { WindowStrip } from './WindowStrip.tsx';

type StepName = keyof Words['texts']['steps'];

/** From the column of a file to the net and back: what each step does to these very values. */
export function PipelinePane({ bench }: { readonly bench: ForecastBench }) {
  const { prepared, job } = bench;
  const isReady = job !== undefined && prepared !== undefined && !(prepared instanceof CsvFault);
  return (
    <ol className="forecast-steps">
      <Step name="column">
        <ColumnStep bench={bench} />
      </Step>
      {isReady ? <ReadySteps bench={bench} /> : null}
    </ol>
  );
}

interface StepProps {
  readonly name: StepName;
  readonly children: ReactNode;
}

function Step({ name, children }: StepProps) {
  const { texts } = useWords();
  return (
    <li className="forecast-step" data-step={name}>
      <h2>{texts.steps[name]}</h2>
      {children}
    </li>
  );
}

function ReadySteps({ bench }: { readonly bench: ForecastBench }) {
  const words = useWords();
  const { texts, write, count } = words;
  const { job, prepared, settings, change } = bench;
  if (job === undefined || prepared === undefined || prepared instanceof CsvFault) return null;
  const facts = describePipeline(job, prepared);
  const { train, test, split, minMax } = prepared;
  const decimals = decimalsFor(minMax.max - minMax.min);
  return (
    <>
      <Step name="split">
        <p>{texts.splitText(count(split), count(test.samples), job.labels[split] ?? '')}</p>
      </Step>
      <Step name="scaling">
        <p className="forecast-formula">x′ = (x − min) / (max − min)</p>
        <p>
          <strong>
            {texts.scalingText(write(minMax.min, decimals), write(minMax.max, decimals))}
          </strong>{' '}
          ·{' '}
          {texts.scaledExample(write(prepared.values[split] ?? 0, decimals), write(test.y[0] ?? 0))}
        </p>
        <label className="forecast-check">
          <input
            type="checkbox"
            checked={settings.leak}
            disabled={bench.isBusy}
            onChange={({ currentTarget }) => change({ leak: currentTarget.checked })}
          />
          {texts.leak}
        </label>
        <p className={settings.leak ? 'forecast-trouble' : 'forecast-note'} aria-live="polite">
          {settings.leak
            ? texts.leaking(write(facts.honest.min, decimals), write(facts.honest.max, decimals))
            : `${texts.honest} ${texts.outside(count(facts.outside), count(test.samples))}`}
        </p>
      </Step>
      <Step name="windows">
        <p>{texts.windowsText(count(train.samples), count(train.timesteps))}</p>
        <WindowStrip values={facts.firstWindow} target={facts.firstTarget} />
        <p className="forecast-note">{texts.windowsTest(count(test.samples))}</p>
      </Step>
      <Step name="model">
        <ModelTable facts={facts} dropout={settings.dropout} />
        <p className="forecast-note">
          {texts.modelTraining(write(settings.learningRate), count(settings.batch))}
        </p>
      </Step>
      <Step name="inverse">
        <p>{texts.inverseText}</p>
      </Step>
    </>
  );
}
