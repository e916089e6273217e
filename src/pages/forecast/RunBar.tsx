import { trainingTexts } from '../../i18n/training-texts.ts';
import { ProgressLine, TrainingBar } from '../../parts/training/TrainingBar.tsx';
import { timeSentence } from '../../parts/training/time-sentence.ts';
import { useWords } from '../../parts/use-words.ts';
import { costOf } from '../../training/forecast/cost.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';
import { forecastSession } from './forecast-session.ts';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

interface RunBarProps {
  readonly bench: ForecastBench;
}

/** Starts, pauses and ends the training; says what it costs, how far it is, and what stands in the way. */
export function RunBar({ bench }: RunBarProps) {
  const { texts, language } = useWords(forecastTexts);
  const { state, start, prepared } = bench;
  const resumed = (): string => texts.resumed;
  return (
    <TrainingBar
      name="forecast"
      session={forecastSession}
      state={state}
      isReady={prepared !== undefined && !(prepared instanceof CsvFault)}
      onStart={start}
      resumed={{ reopened: resumed, workerLost: resumed }}
      trouble={prepared instanceof CsvFault ? csvFaultSentence(prepared, language) : undefined}
      notes={[isAsked(bench) && texts.answerFirst]}
    >
      <div className="forecast-progress">
        <CostLine bench={bench} />
        <SeedLine bench={bench} />
      </div>
    </TrainingBar>
  );
}

/** Whether the file leaves a question open without whose answer nothing is trained. */
const isAsked = ({ source, file: { refused, own } }: ForecastBench): boolean =>
  source === 'own' &&
  refused === undefined &&
  own?.understanding.questions.some(({ isBlocking }) => isBlocking) === true;

function CostLine({ bench: { job } }: RunBarProps) {
  const { texts, count } = useWords(forecastTexts);
  const words = useWords(trainingTexts);
  if (job === undefined) return null;
  const { parameters, samples, updates, seconds } = costOf(job);
  return (
    <p>
      {texts.cost(count(parameters), count(samples), count(updates), timeSentence(seconds, words))}
    </p>
  );
}

/** How far the training is, of how many epochs and seeds. */
function SeedLine({ bench: { state } }: RunBarProps) {
  const { texts, count } = useWords(forecastTexts);
  const { last, job } = state;
  const { seeds = [], epochs = 0 } = job?.course ?? {};
  const parts =
    last === undefined
      ? []
      : [
          texts.progress(count(last.progress.losses.length), count(epochs)),
          seeds.length > 1 && texts.seedProgress(last.progress.nth + 1, seeds.length),
        ];
  return <ProgressLine state={state} empty={texts.untrained} parts={parts} />;
}
