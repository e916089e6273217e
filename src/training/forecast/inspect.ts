import { CsvFault } from './csv-fault.ts';
import { csvNotes, sentenceOf } from './csv-notes.ts';
import { answerOf, csvQuestions, questionOf } from './csv-questions.ts';
import { isoOf } from './read-date.ts';
import { isSeries, type Understanding } from './understand.ts';

const valuesShown = 20;

/** What the reader understood of a file, as the command line prints it. @throws CsvFault where it gives no series */
export function inspection(understanding: Understanding): object {
  const { heading, reading, thousands, read, file } = understanding;
  if (!isSeries(read)) throw new CsvFault(read.code, { ...read.values, file });
  if (reading === undefined) throw new CsvFault('noNumbers', { file });
  const { days, series, missing } = read;
  const questions = understanding.questions.map((question) => ({
    question: questionOf(question, csvQuestions),
    answers: question.answers.map((answer) => ({
      means: answerOf(answer, csvQuestions),
      flag: answer.flag,
    })),
    blocks: question.isBlocking,
  }));
  return {
    columns: heading,
    column: heading[reading.column],
    decimal: reading.decimal,
    thousands: thousands ?? null,
    dates:
      days === undefined || reading.dates === undefined
        ? null
        : {
            column: datesName(heading, reading),
            first: isoOf(days.first, days.hasTime),
            last: isoOf(days.last, days.hasTime),
          },
    turned: reading.order === 'turned',
    values: series.values.slice(0, valuesShown),
    missing: missing.length,
    notices: [
      ...understanding.notes.map((note) => sentenceOf(note, csvNotes)),
      ...questions.map(({ question }) => question),
    ],
    ...(questions.length === 0 ? {} : { questions }),
  };
}

function datesName(
  heading: readonly string[],
  { dates, months, days, times }: NonNullable<Understanding['reading']>,
): string {
  return [dates, months, days, times]
    .flatMap((at) => (at === undefined ? [] : heading[at]))
    .join(' + ');
}
