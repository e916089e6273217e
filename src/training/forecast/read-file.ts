import type { Decode } from '../decode-bytes.ts';
import type { Choices } from './choices.ts';
import { CsvFault } from './csv-fault.ts';
import { answerOf, csvQuestions, questionOf } from './csv-questions.ts';
import { decodeTable } from './decode-table.ts';
import { parseCells } from './parse-cells.ts';
import type { ReadSeries } from './read-series.ts';
import { isSeries, type Understanding, understand } from './understand.ts';

/**
 * What is understood of the bytes of a file.
 * @throws CsvFault where they are no table at all, or have no column of a name that is wanted
 */
export function readFile(
  bytes: Uint8Array,
  file: string,
  decode: Decode,
  choices: Choices = {},
): Understanding {
  const text = decodeTable(bytes, file, decode);
  const understanding = understand(parseCells(text, file, choices.parting), choices);
  const { column, dates, months } = choices;
  for (const name of [column, dates, months]) if (name != null) checkColumn(understanding, name);
  return understanding;
}

/** @throws CsvFault where no column has the name, in capitals or not. */
function checkColumn({ file, heading }: Understanding, name: string): void {
  if (heading.some((each) => each.toLowerCase() === name.toLowerCase())) return;
  const options = heading.slice(0, 12).join(', ');
  throw new CsvFault('unknownColumn', { file, column: name, options });
}

/**
 * The series that was read, to be trained on.
 * @throws CsvFault where there is none, or a question that it depends on is open
 */
export function seriesOf({ file, read, questions }: Understanding): ReadSeries {
  if (!isSeries(read)) throw new CsvFault(read.code, read.values);
  const open = questions.find(({ isBlocking }) => isBlocking);
  if (open === undefined) return read;
  const question = questionOf(open, csvQuestions);
  const flags = open.answers
    .map((answer) => `${answer.flag} (${answerOf(answer, csvQuestions)})`)
    .join(' or ');
  throw new CsvFault('undecided', { file, question, flags });
}
