import type { CsvQuestion } from './csv-questions.ts';
import { dayOf } from './date-columns.ts';
import type { DateDoubt } from './guess-date-order.ts';
import type { Guess } from './guess-reading.ts';
import { isoOf } from './read-date.ts';
import { readNumber } from './read-number.ts';

/** What a file leaves open, with the answers that settle it. */
export function askAbout({ reading, doubts }: Guess, column: string): readonly CsvQuestion[] {
  const { marks, dates, codes, million } = doubts;
  const questions: CsvQuestion[] = codes.map(({ value, count }) =>
    askCode(value, count, column, reading.codes),
  );
  if (marks !== undefined) questions.push(askMarks(marks, column));
  if (dates !== undefined) questions.push(askDates(dates));
  if (million !== undefined) questions.push(askMillion(million, reading.decimal));
  return questions;
}

function askMarks(cell: string, column: string): CsvQuestion {
  const answers = (['.', ','] as const).map((decimal) => ({
    name: { number: readNumber(cell, decimal) ?? 0 },
    choices: { decimal },
    flag: `--decimal ${decimal}`,
  }));
  return { code: 'marks', values: { cell, column }, answers, isBlocking: true };
}

function askDates({ cell, orders, changesOrder }: DateDoubt): CsvQuestion {
  const answers = orders.map((dateOrder) => {
    const day = dayOf(cell, dateOrder);
    return {
      name: { as: day === undefined ? dateOrder : isoOf(day, false) },
      choices: { dateOrder },
      flag: `--date-order ${dateOrder}`,
    };
  });
  return { code: 'dates', values: { cell }, answers, isBlocking: changesOrder };
}

function askCode(
  code: number,
  count: number,
  column: string,
  taken: readonly number[],
): CsvQuestion {
  const value = String(code);
  const rest = taken.map(String);
  return {
    code: 'codes',
    values: { value, count, column },
    answers: [
      {
        name: { code: 'missing' },
        choices: { codes: [...taken, code] },
        flag: `--missing=${[...rest, value].join(',')}`,
      },
      {
        name: { code: 'value' },
        choices: { codes: [...taken] },
        flag: `--missing=${rest.join(',') || 'none'}`,
      },
    ],
    isBlocking: true,
  };
}

const largeOnes = ['million', 'billion'] as const;

function askMillion(cell: string, decimal: '.' | ','): CsvQuestion {
  const names = /[a-z]$/.test(cell) ? (['unit', 'million', 'billion'] as const) : largeOnes;
  const numbers = names.map((million) => readNumber(cell, decimal, million));
  const told = names.filter((_, at) => numbers.indexOf(numbers[at]) === at);
  const answers = told.map((million) => ({
    name: { number: readNumber(cell, decimal, million) ?? 0 },
    choices: { million },
    flag: `--million ${million}`,
  }));
  return { code: 'million', values: { cell }, answers, isBlocking: true };
}
