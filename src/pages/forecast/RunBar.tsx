import { RunButtons } from '../../parts/training/RunButtons.tsx';
import { useWords } from '../../parts/use-words.ts';
import { costOf } from '../../training/forecast/cost.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { forecastSession as session } from './forecast-session.ts';
import { RunNotices } from './RunNotices.tsx';
import { forecastTexts } from './texts.ts';
import { timeSentence } from './time-sentence.ts';
import type { ForecastBench } from './use-forecast.ts';

/** Starts, pauses and ends the training; says what it costs, and how far it is. */
export function RunBar({ bench }: { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  const { state, start, prepared } = bench;
  const isReady = prepared !== undefined && !(prepared instanceof CsvFault);
  return (
    <section className="forecast-run" aria-label={texts.statusLabel}>
      <div className="forecast-run-line">
        <RunButtons
          status={state.status}
          texts={texts}
          session={session}
          isReady={isReady}
          onStart={start}
        />
        <div className="forecast-progress">
          <CostLine bench={bench} />
          <ProgressLine bench={bench} />
        </div>
      </div>
      <RunNotices bench={bench} />
    </section>
  );
}

function CostLine({ bench: { job } }: { readonly bench: ForecastBench }) {
  const words = useWords(forecastTexts);
  const { texts, count } = words;
  if (job === undefined) return null;
  const { parameters, samples, updates, seconds } = costOf(job);
  return (
    <p>
      {texts.cost(count(parameters), count(samples), count(updates), timeSentence(seconds, words))}
    </p>
  );
}

function ProgressLine({ bench: { state } }: { readonly bench: ForecastBench }) {
  const words = useWords(forecastTexts);
  const { texts, count } = words;
  const { status, last, job } = state;
  if (last === undefined || job === undefined) return <p>{texts.status[status]}</p>;
  const { progress, perSecond, done, total } = last;
  const { seeds, epochs } = job.course;
  const parts = [
    texts.progress(count(progress.losses.length), count(epochs)),
    seeds.length > 1 && texts.seedProgress(progress.nth + 1, seeds.length),
    status === 'training' &&
      perSecond > 0 &&
      texts.timeLeft(timeSentence((total - done) / perSecond, words)),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <p>
        <strong>{texts.status[status]}</strong> · {parts.join(' · ')}
      </p>
      <progress aria-label={texts.statusLabel} max={total} value={done} />
    </>
  );
}
