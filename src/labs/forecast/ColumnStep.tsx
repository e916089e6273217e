import { csvFaultSentence } from '../../i18n/csv-fault-sentence.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import type { ReadSeries } from '../../training/forecast/read-series.ts';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { FilePreview } from './FilePreview.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import type { ForecastBench } from './use-forecast.ts';
import type { OwnFile } from './use-own-file.ts';
import { useWords } from './use-words.ts';

/** Which values, in which order; of a file of the reader's own also how it is read, to be corrected. */
export function ColumnStep({ bench }: { readonly bench: ForecastBench }) {
  const { texts, count } = useWords();
  const { source, file, job, settings } = bench;
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
          <OwnNotes own={file.own} />
          <ReadingFields own={file.own} correct={file.correct} isBusy={bench.isBusy} />
          <FilePreview own={file.own} />
        </>
      ) : null}
    </>
  );
}

/** How the file runs, what was filled, or why it gives no series. */
function OwnNotes({ own: { read, reading } }: { readonly own: OwnFile }) {
  const { texts, language } = useWords();
  if (read instanceof CsvFault)
    return (
      <p className="forecast-trouble" role="alert">
        {csvFaultSentence(read, language)}
      </p>
    );
  const { direction } = read;
  const backwards = { newestFirst: 'asWritten', oldestFirst: 'turned', mixed: '', unknown: '' };
  const isBackwards = backwards[direction] === reading.order;
  const isUnsorted = direction === 'mixed' && read.slips > 0;
  return (
    <>
      <p
        className={isBackwards || isUnsorted ? 'forecast-trouble' : 'forecast-notice'}
        aria-live="polite"
      >
        {isBackwards ? texts.backwards : texts.directions[isUnsorted ? 'unsorted' : direction]}
      </p>
      <FilledNote read={read} slips={isBackwards || isUnsorted ? 0 : read.slips} />
    </>
  );
}

const mostRows = 6;

interface FilledNoteProps {
  readonly read: ReadSeries;
  /** How many dates are out of order, where nothing was said of it yet. */
  readonly slips: number;
}

function FilledNote({ read: { missing, repeated }, slips }: FilledNoteProps) {
  const { texts, count } = useWords();
  const rows = missing.slice(0, mostRows).join(', ') + (missing.length > mostRows ? ' …' : '');
  const notes = [
    missing.length > 0 && texts.missing(count(missing.length), rows),
    slips > 0 && texts.slips(count(slips)),
    repeated > 0 && texts.repeated(count(repeated)),
  ].filter((note) => typeof note === 'string');
  return notes.length === 0 ? null : <p className="forecast-note">{notes.join(' ')}</p>;
}
