import { csvAnswerName, csvNoteSentence, csvQuestionSentence } from '../../i18n/csv-sentences.ts';
import { ListField } from '../../parts/number-field/ListField.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Choices } from '../../training/forecast/choices.ts';
import type { CsvNote } from '../../training/forecast/csv-notes.ts';
import { readRows, writeRows } from '../../training/forecast/row-list.ts';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { isSeries, type Understanding } from '../../training/forecast/understand.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';
import { FilePreview } from './FilePreview.tsx';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';
import type { OwnFile } from './use-own-file.ts';
import { type ChoiceFieldProps, useReadingChoices } from './use-reading-choices.ts';

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

interface FileQuestionsProps {
  readonly file: Understanding;
  readonly choose: (some: Choices) => void;
  readonly isBusy: boolean;
}

/** What nothing in the file decides, each with a button for every answer. */
function FileQuestions({ file: { questions }, choose, isBusy }: FileQuestionsProps) {
  const { texts, language } = useWords(forecastTexts);
  if (questions.length === 0) return null;
  return (
    <section className="forecast-questions" aria-label={texts.questionsLabel}>
      {questions.map((question) => (
        <div key={`${question.code} ${csvQuestionSentence(question, language)}`}>
          <p className={question.isBlocking ? 'forecast-trouble' : 'forecast-notice'}>
            {csvQuestionSentence(question, language)}
          </p>
          <p className="forecast-answers">
            {question.answers.map((answer) => (
              <button
                key={answer.flag}
                type="button"
                className="bar-button"
                disabled={isBusy}
                onClick={() => choose(answer.choices)}
              >
                {csvAnswerName(answer, language)}
              </button>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

interface ReadingFieldsProps {
  readonly own: OwnFile;
  readonly choose: (some?: Choices) => void;
  readonly isBusy: boolean;
}

/** What was guessed about the file, each to be corrected, also where it gives no series so. */
function ReadingFields({ own, choose, isBusy }: ReadingFieldsProps) {
  const { texts } = useWords(forecastTexts);
  return (
    <fieldset className="forecast-reading" disabled={isBusy}>
      {useReadingChoices(own.understanding, choose).map((field) => (
        <Field key={field.label} {...field} />
      ))}
      <ReadingLists own={own} choose={choose} />
      {Object.keys(own.choices).length === 0 ? null : (
        <button type="button" className="bar-button" onClick={() => choose()}>
          {texts.guesses}
        </button>
      )}
    </fieldset>
  );
}

/** Which cells and rows do not count. */
function ReadingLists({ own, choose }: Omit<ReadingFieldsProps, 'isBusy'>) {
  const { texts } = useWords(forecastTexts);
  const { reading, headingRow, leftOut } = own.understanding;
  const below = leftOut.flatMap(({ row }) => (row > (headingRow ?? 0) ? [row] : []));
  const common = {
    inputClass: 'forecast-list',
    troubleClass: 'forecast-trouble',
    trouble: texts.listTrouble,
  };
  return (
    <>
      <ListField
        key={`codes ${reading?.codes.join()}`}
        {...common}
        label={texts.codesField}
        hint={texts.listHint}
        text={(reading?.codes ?? []).join(', ')}
        read={readList}
        onSet={(codes) => choose({ codes })}
      />
      <ListField
        key={`heading ${headingRow}`}
        {...common}
        label={texts.headingField}
        text={headingRow === undefined ? '' : String(headingRow)}
        read={readList}
        onSet={([heading = 0]) => choose({ heading, leaveOut: undefined })}
      />
      <ListField
        key={`rows ${below.join()}`}
        {...common}
        label={texts.leaveOutField}
        text={writeRows(below, ', ')}
        read={readRows}
        onSet={(leaveOut) => choose({ leaveOut })}
      />
    </>
  );
}

const Field = ({ label, value, options, onChoose }: ChoiceFieldProps) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Undefined where the text is no list of numbers. */
function readList(text: string): readonly number[] | undefined {
  const numbers = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => Number(part.replace('−', '-')));
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
