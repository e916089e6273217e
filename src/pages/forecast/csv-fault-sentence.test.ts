import { describe, expect, test } from 'vitest';
import { drawSpoiltTable, drawTable, type MadeTable } from '../../testing/spoil-table.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { readFile, seriesOf } from '../../training/forecast/read-file.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 200;
const NAME = 'harga.csv';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** What is wrong with a sentence about a bad file; undefined for a good one. */
function faultOf(sentence: string, { row, column }: Pick<MadeTable, 'row' | 'column'>) {
  if (!sentence.startsWith(`${NAME}: `)) return 'does not name the file';
  if (/[\r\n\p{Cc}]/u.test(sentence)) return 'more than one line';
  if (sentence.length > 300) return 'too long';
  if (/undefined|\[object|[{}]/.test(sentence)) return 'speaks of the program';
  if (row !== undefined && !new RegExp(`(row|baris) ${row}\\b`).test(sentence))
    return 'not the row';
  if (column !== undefined && !sentence.includes(column)) return 'does not name the column';
  return undefined;
}

/** Both sentences about a file; none where it was read. */
function sentencesAbout(bytes: Uint8Array): readonly string[] {
  try {
    seriesOf(readFile(bytes, NAME, decode));
    return [];
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return [csvFaultSentence(error, 'en'), csvFaultSentence(error, 'id')];
  }
}

describe(`${COUNT} bad CSV files, seed ${SEED}`, () => {
  const files = Array.from({ length: COUNT }, (_, at) => drawSpoiltTable(SEED * COUNT + at));
  const answers = files.map((file) => ({ file, sentences: sentencesAbout(file.bytes) }));

  test('are each answered by one sentence in both languages that names row and column', () => {
    console.info(`seed ${SEED}: FUZZ_SEED=${SEED} draws the same files again`);
    const bad = answers.flatMap(({ file, sentences }) => {
      const faults = sentences.flatMap((sentence) => faultOf(sentence, file) ?? []);
      return sentences.length === 2 && faults.length === 0
        ? []
        : [{ how: file.how, sentences, faults }];
    });
    expect(bad).toEqual([]);
  });

  test('are answered in many different ways, never in English to Indonesians', () => {
    expect(new Set(answers.map(({ sentences }) => sentences[0])).size).toBeGreaterThan(COUNT / 4);
    for (const { sentences } of answers) expect(sentences[1]).not.toMatch(/found|wanted/);
  });
});

test(`${COUNT} good files in as many dialects are read to the very numbers`, () => {
  for (let at = 0; at < COUNT; at++) {
    const { bytes, how, values } = drawTable(SEED * COUNT + at);
    const { series } = seriesOf(readFile(bytes, NAME, decode));
    expect({ how, values: series.values }).toEqual({ how, values });
  }
});

test.each([
  ['x.csv: bad', {}, 'does not name the file'],
  ['harga.csv: a\nb', {}, 'more than one line'],
  [`harga.csv: ${'x'.repeat(300)}`, {}, 'too long'],
  ['harga.csv: undefined', {}, 'speaks of the program'],
  ['harga.csv: row 31', { row: 3 }, 'not the row'],
  ['harga.csv: row 3', { row: 3, column: 'Open' }, 'does not name the column'],
] as const)('the check of sentences reports %j', (sentence, wanted, fault) => {
  expect(faultOf(sentence, wanted)).toBe(fault);
});
