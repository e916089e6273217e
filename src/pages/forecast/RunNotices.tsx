import { failureSentence } from '../../parts/training/failure-sentence.ts';
import type { Failure } from '../../parts/training/report.ts';
import { useWords } from '../../parts/use-words.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

/** What stands in the way, and what happened that the reader did not ask for. */
export function RunNotices({
  bench: { state, prepared, source, file },
}: {
  readonly bench: ForecastBench;
}) {
  const { texts, language } = useWords(forecastTexts);
  const { status, event, failure, last } = state;
  const isOpen =
    source === 'own' &&
    file.refused === undefined &&
    file.own?.understanding.questions.some(({ isBlocking }) => isBlocking) === true;
  const notes = [
    isOpen && texts.answerFirst,
    event !== undefined && texts.events[event.kind],
    last?.isKept === false && texts.notKept,
    last?.progress.kernels === 'typescript' && texts.slow,
  ].filter((note) => typeof note === 'string');
  return (
    <>
      {prepared instanceof CsvFault ? (
        <p className="forecast-trouble" role="alert">
          {csvFaultSentence(prepared, language)}
        </p>
      ) : null}
      {status === 'failed' && failure !== undefined ? <FailureLine failure={failure} /> : null}
      {notes.map((note) => (
        <p key={note} className="forecast-notice" role="status">
          {note}
        </p>
      ))}
    </>
  );
}

function FailureLine({ failure }: { readonly failure: Failure }) {
  const { language } = useWords(forecastTexts);
  return (
    <p className="forecast-trouble" role="alert">
      {failureSentence(failure, language)}
    </p>
  );
}
