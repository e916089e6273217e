import { describe, expect, test } from 'vitest';
import { csvAnswerName, csvQuestionSentence } from '../../i18n/csv-sentences.ts';
import type { Choices } from './choices.ts';
import { blockStarts } from './guess-blocks.ts';
import { readFile, seriesOf } from './read-file.ts';
import { readRows, writeRows } from './row-list.ts';

const understood = (text: string, choices: Choices = {}) =>
  readFile(
    new TextEncoder().encode(text),
    'x.csv',
    (bytes) => new TextDecoder().decode(bytes),
    choices,
  );

const day = (at: number): string => new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10);
const count = (length: number, from = 1): number[] => Array.from({ length }, (_, at) => from + at);
const rowsOf = (days: readonly number[], base: number): string[] =>
  days.map((at, nth) => `${day(at)},${base + nth}`);
const file = (...blocks: readonly (readonly string[])[]): string =>
  ['Date,Close', ...blocks.flat()].join('\n');

const two = file(rowsOf([2, 3, 4], 10), rowsOf([2, 3, 4], 100));

describe('dates that begin anew', () => {
  test.each<[string, string, readonly (readonly number[])[]]>([
    [
      'of two short series',
      two,
      [
        [10, 11, 12],
        [100, 101, 102],
      ],
    ],
    [
      'of two long series, which run one way in nearly all steps',
      file(rowsOf(count(60), 10), rowsOf(count(60), 500)),
      [count(60, 10), count(60, 500)],
    ],
    [
      'of three series, newest first',
      file(...[10, 200, 3000].map((base) => rowsOf(count(9).toReversed(), base))),
      [10, 200, 3000].map((base) => count(9, base).toReversed()),
    ],
    [
      'of series of different lengths',
      file(rowsOf(count(40), 10), rowsOf(count(12, 29), 500)),
      [count(40, 10), count(12, 500)],
    ],
    [
      'under a heading again, with a total below',
      `${file(rowsOf(count(5), 10), ['Date,Close'], rowsOf(count(5), 70))}\nTotal,9`,
      [count(5, 10), count(5, 70)],
    ],
  ])('%s are asked about, and each answer is one of them', (_, text, wanted) => {
    const asked = understood(text);
    expect(asked.questions.map(({ code, isBlocking }) => [code, isBlocking])).toEqual([
      ['blocks', true],
    ]);
    expect(() => seriesOf(asked)).toThrow('--leave-out');
    const read = asked.questions[0]?.answers.map(({ choices, flag }) => {
      const settled = understood(text, choices);
      expect(settled.questions).toEqual([]);
      expect(readRows(flag.replace('--leave-out ', ''))).toEqual(choices.leaveOut);
      return seriesOf(settled).series.values;
    });
    expect(read).toEqual(wanted);
  });

  test('are asked about in both languages, with the rows and values of each answer', () => {
    const [question] = understood(two).questions;
    if (question === undefined) throw new Error('nothing is asked');
    const said = (['en', 'id'] as const).map((language) => [
      csvQuestionSentence(question, language),
      ...question.answers.map((answer) => csvAnswerName(answer, language)),
    ]);
    expect(said).toEqual([
      [
        'The dates begin anew at row 5, as if 2 series stood below one another: which is meant?',
        'series 1: rows 2–4 (10 … 12)',
        'series 2: rows 5–7 (100 … 102)',
      ],
      [
        'Tanggal mulai lagi dari awal di baris 5, seolah-olah ada 2 deret yang ditulis berurutan ke bawah: deret mana yang dimaksud?',
        'deret ke-1: baris 2–4 (10 … 12)',
        'deret ke-2: baris 5–7 (100 … 102)',
      ],
    ]);
  });

  test('are not asked about where all rows or their order are chosen', () => {
    expect(understood(two, { series: null }).questions).toEqual([]);
    expect(seriesOf(understood(two, { order: 'asWritten' })).series.values).toEqual([
      10, 11, 12, 100, 101, 102,
    ]);
  });

  test('of very many series are asked about with the first of them', () => {
    const many = understood(file(...count(30).map((nth) => rowsOf([2, 3, 4], 10 * nth))));
    expect(many.questions[0]?.values).toMatchObject({ count: 30 });
    expect(many.questions[0]?.answers).toHaveLength(6);
  });
});

test.each<[string, readonly number[]]>([
  ['one series', count(20)],
  ['a correction at the end', [...count(20), 7]],
  ['a correction in the middle', [...count(20), 7, ...count(20, 21)]],
  ['corrections of the last two of many days', [...count(40), 39, 40]],
  ['downloads that overlap', [...count(20), ...count(20, 16)]],
  ['hours of days', count(40).map((at) => Math.floor(at / 8))],
  ['series in turn, row by row', count(40).map((at) => Math.floor(at / 2))],
  ['no order at all', count(60).map((at) => (at * 37) % 30)],
])('%s: nothing begins anew', (_, days) => {
  expect(blockStarts(days)).toEqual([]);
});

test('a slip or a correction within series does not part them', () => {
  expect(blockStarts([...count(20), 1, 2, 4, 3, ...count(16, 5), 9])).toEqual([0, 20]);
});

test('rows are written as runs, and read again', () => {
  expect(writeRows([9, 2, 5, 6, 7], ', ')).toBe('2, 5-7, 9');
  expect(readRows('2, 5-7 9')).toEqual([2, 5, 6, 7, 9]);
  for (const text of ['x', '7-5', '1.5', '-3', '1-999999999'])
    expect(readRows(text)).toBeUndefined();
});
