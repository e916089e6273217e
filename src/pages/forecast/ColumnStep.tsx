import { csvNoteSentence } from '../../i18n/csv-sentences.ts';
import { useWords } from '../../parts/use-words.ts';
import type { CsvNote } from '../../training/forecast/csv-notes.ts';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { isSeries, type Understanding } from '../../training/forecast/understand.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';
import { FilePreview } from './FilePreview.tsx';
import { FileQuestions } from './FileQuestions.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

/** Which values, in which order; of a file of the reader's own also how it is read, to be corrected. */
export function ColumnStep({ bench }: { readonly bench: ForecastBench }) {
  const { texts, count } = useWords(forecastTexts);
  const { source, file, job, settings, isBusy } = bench;
  if (source === 'own' && file.own === undefined)
    return <p className="forecast-note">{texts.chooseFile}</p>;
  const missing = source === 'own' ? 0 : shippedSeries(source, settings.seed).missing;
  return (
    <>
      {job === undefined ? null : (
        <p>
          {texts.values(count(job.values.length), job.labels[0] ?? '', job.labels.at(-1) ?? '')}{' '}
          {missing > 0 ? texts.missingMonths(count(missing)) : ''}
        </p>
      )}
      {source === 'own' && file.own !== undefined ? (
        <>
          <FileQuestions file={file.own.understanding} choose={file.choose} isBusy={isBusy} />
          <FileNotes file={file.own.understanding} />
          <ReadingFields own={file.own} choose={file.choose} isBusy={isBusy} />
          <FilePreview file={file.own.understanding} />
        </>
      ) : null}
    </>
  );
}

/** How the file is read and what was done to it, or why it gives no series. */
function FileNotes({ file: { read, notes } }: { readonly file: Understanding }) {
  const { language } = useWords(forecastTexts);
  const plain = notes.filter(({ code }) => !loud(code));
  return (
    <>
      {isSeries(read) ? null : (
        <p className="forecast-trouble" role="alert">
          {csvFaultSentence(read, language)}
        </p>
      )}
      {notes
        .filter(({ code }) => loud(code))
        .map((note) => (
          <p
            key={note.code}
            className={troubles.includes(note.code) ? 'forecast-trouble' : 'forecast-notice'}
            aria-live="polite"
          >
            {csvNoteSentence(note, language)}
          </p>
        ))}
      {plain.length === 0 ? null : (
        <p className="forecast-note">
          {plain.map((note) => csvNoteSentence(note, language)).join(' ')}
        </p>
      )}
    </>
  );
}

const troubles: readonly CsvNote['code'][] = ['backwards', 'unsorted', 'unreadDates'];
const notices: readonly CsvNote['code'][] = [
  ...(['oldestFirst', 'newestFirst', 'mixed', 'unknown', 'across', 'acrossToo', 'series'] as const),
];

/** What changes which values are trained, or their order. */
const loud = (code: CsvNote['code']): boolean => troubles.includes(code) || notices.includes(code);
