import type { ReactNode } from 'react';
import { useWords, type Words } from '../../parts/use-words.ts';
import { decimalsFor } from '../../scene/chart/chart.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import {
  describePipeline,
  type LayerFacts,
  type PipelineFacts,
} from '../../training/forecast/describe.ts';
import type { Prepared } from '../../training/forecast/prepare.ts';
import { ColumnStep } from './ColumnStep.tsx';
import type { LabJob } from './job.ts';
import type { ForecastTexts } from './texts.id.ts';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

type StepName = keyof ForecastTexts['steps'];

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
  const { texts } = useWords(forecastTexts);
  return (
    <li className="forecast-step" data-step={name}>
      <h2>{texts.steps[name]}</h2>
      {children}
    </li>
  );
}

type Ready = Pick<ForecastBench, 'settings' | 'change' | 'isBusy'> & {
  readonly job: LabJob;
  readonly prepared: Prepared;
  readonly facts: PipelineFacts;
};

function ReadySteps({ bench }: { readonly bench: ForecastBench }) {
  const { texts, write, count } = useWords(forecastTexts);
  const { job, prepared, settings } = bench;
  if (job === undefined || prepared === undefined || prepared instanceof CsvFault) return null;
  const facts = describePipeline(job, prepared);
  const { train, test, split } = prepared;
  return (
    <>
      <Step name="split">
        <p>{texts.splitText(count(split), count(test.samples), job.labels[split] ?? '')}</p>
      </Step>
      <Step name="scaling">
        <Scaling ready={{ ...bench, job, prepared, facts }} />
      </Step>
      <Step name="windows">
        <p>{texts.windowsText(count(train.samples), count(train.timesteps))}</p>
        <WindowStrip values={facts.firstWindow} target={facts.firstTarget} />
        <p className="forecast-note">{texts.windowsTest(count(test.samples))}</p>
      </Step>
      <Step name="model">
        <ModelTable facts={facts} dropout={settings.dropout} />
        <p className="forecast-note">
          {texts.modelTraining(
            write(settings.learningRate),
            count(settings.batch),
            texts.adamRules[settings.adam],
          )}
        </p>
      </Step>
      <Step name="inverse">
        <p>{texts.inverseText}</p>
        <p>
          {texts.inverseExample(write(facts.firstTest.scaled), write(facts.firstTest.value, 1))}
        </p>
      </Step>
    </>
  );
}

/** min and max, and what it does to look at the test data too. */
function Scaling({
  ready: { prepared, facts, settings, change, isBusy },
}: {
  readonly ready: Ready;
}) {
  const { texts, write, count } = useWords(forecastTexts);
  const { minMax, values, split, test } = prepared;
  const decimals = decimalsFor(minMax.max - minMax.min);
  const inUnits = (value: number): string => write(value, decimals);
  return (
    <>
      <p className="forecast-formula">x′ = (x − min) / (max − min)</p>
      <p>
        <strong>{texts.scalingText(inUnits(minMax.min), inUnits(minMax.max))}</strong> ·{' '}
        {texts.scaledExample(inUnits(values[split] ?? 0), write(test.y[0] ?? 0))}
      </p>
      <label className="forecast-check">
        <input
          type="checkbox"
          checked={settings.leak}
          disabled={isBusy}
          onChange={({ currentTarget }) => change({ leak: currentTarget.checked })}
        />
        {texts.leak}
      </label>
      <p className={settings.leak ? 'forecast-trouble' : 'forecast-note'} aria-live="polite">
        {settings.leak
          ? texts.leaking(inUnits(facts.honest.min), inUnits(facts.honest.max))
          : `${texts.honest} ${texts.outside(count(facts.outside), count(test.samples))}`}
      </p>
    </>
  );
}

interface WindowStripProps {
  readonly values: readonly number[];
  readonly target: number;
}

/** How many values stand at each end of a long window. */
const shownAtEnd = 4;

/** The scaled values of a window, timestep by timestep, and the one that is to be forecast. */
function WindowStrip({ values, target }: WindowStripProps) {
  const { texts, write } = useWords(forecastTexts);
  const last = values.length - 1;
  const shown = values.flatMap((value, t) =>
    t < shownAtEnd || t > last - shownAtEnd ? [{ t, value }] : [],
  );
  return (
    <figure className="forecast-window">
      <figcaption className="forecast-note">{texts.firstWindow}</figcaption>
      <ol>
        {shown.map(({ t, value }) => (
          <li key={t} data-gap={t === shownAtEnd - 1 && t < last - shownAtEnd}>
            <small>t = {t + 1}</small>
            <span className="num">{write(value)}</span>
          </li>
        ))}
        <li data-target="true">
          <small>ȳ</small>
          <span className="num">{write(target)}</span>
        </li>
      </ol>
    </figure>
  );
}

interface ModelTableProps {
  readonly facts: PipelineFacts;
  readonly dropout: number;
}

/** The layers as `model.summary()` lists them. */
function ModelTable({ facts: { layers, parameters }, dropout }: ModelTableProps) {
  const words = useWords(forecastTexts);
  const { texts, count, write } = words;
  const recurrent = layers.filter(({ kind }) => kind !== 'dense').length;
  return (
    <table className="forecast-table">
      <caption className="sr-only">{texts.modelCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.layer}</th>
          <th scope="col">{texts.output}</th>
          <th scope="col">{texts.parameters}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, at) => (
          <tr key={at}>
            <th scope="row">
              {nameOf(layer, words)}
              {dropout > 0 && at < recurrent ? (
                <small> · {texts.dropoutRow(write(dropout, 1))}</small>
              ) : null}
            </th>
            <td>(None, {layer.shape.join(', ')})</td>
            <td>{count(layer.parameters)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {texts.total}
          </th>
          <td>{count(parameters)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const nameOf = (
  { kind, units, activation }: LayerFacts,
  { texts }: Words<ForecastTexts>,
): string =>
  kind === 'dense' ? `Dense(${units}, ${activation})` : `${texts.cells[kind]}(${units})`;
