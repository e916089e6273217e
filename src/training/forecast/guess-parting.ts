import { dsvFormat } from 'd3';
import { largestOf } from '../../engine/extremes.ts';
import { isPartedByBlanks, partByBlanks } from './part-by-blanks.ts';
import { areAlike, fitOf, qualityOf, widthOf } from './row-fit.ts';

/** What parts the cells of a row: a sign, blanks, or nothing, so that each row is one cell. */
export const partings = [',', ';', '\t', '|', 'blanks', 'none'] as const;
export type Parting = (typeof partings)[number];

const delimiters = [',', ';', '\t', '|'] as const;

/** The parting by which most rows have as many cells, cells that can be read; a sign that is not in the text where there is none. */
export function guessParting(body: string): Parting {
  const sample = beginningOf(body);
  const { delimiter, score } = bestDelimiter(sample);
  if (isPartedByBlanks(sample)) {
    const signed = score > 0 ? dsvFormat(delimiter).parseRows(sample) : [];
    const lines = sample.split('\n').filter((line) => line !== '');
    const blank = partByBlanks(lines);
    const isClear = areAlike(signed) && !areAlike(blank); // a date with its hour has a blank too
    if (!isClear && qualityOf(blank) > qualityOf(signed)) return 'blanks';
  }
  if (score > 0) return delimiter;
  return delimiters.find((each) => !sample.includes(each)) ?? ';';
}

/** Whether a sign parts the rows of a text. */
export const isParted = (body: string): boolean => bestDelimiter(beginningOf(body)).score > 0;

const beginningOf = (body: string): string =>
  body.length > 20_000 ? body.slice(0, body.lastIndexOf('\n', 20_000) + 1 || 20_000) : body;

function bestDelimiter(sample: string) {
  const scores = delimiters.map((delimiter) => scoreOf(delimiter, sample));
  const score = largestOf(scores);
  return { delimiter: delimiters[scores.indexOf(score)], score };
}

function scoreOf(delimiter: string, sample: string): number {
  if (!isBesideQuotes(delimiter, sample)) return 0;
  const rows = dsvFormat(delimiter).parseRows(sample);
  const width = widthOf(rows);
  const first = rows.findIndex(({ length }) => length === width);
  if (delimiter === ',' && first > 0 && isDecimal(rows[first])) return 0;
  const fit = fitOf(rows);
  return fit === 0 ? 0 : fit + 1e-3 * width;
}

/** Whether quoted cells end at this delimiter, where they end at one. */
function isBesideQuotes(delimiter: string, sample: string): boolean {
  const ends = sample.match(/"[,;\t|]/g) ?? [];
  return 2 * ends.filter((end) => end[1] === delimiter).length >= ends.length;
}

/** Whether a comma parts a number, not columns: 1,5 under a heading of one column. */
const isDecimal = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells.every((cell) => /^[+-]?\d+$/.test(cell.trim()));
