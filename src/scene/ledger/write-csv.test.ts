import { dsvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import twoLayers from '../../../public/examples/two-layer-lstm.json';
import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import type { Hand } from '../symbols.ts';
import { buildLedger, cellRef } from './build-ledger.ts';
import { byteOrderMark, writeCsv } from './write-csv.ts';

const words = { t: 't', row: 'row', fromOutput: 'from output', fromFuture: 'from' };

function tableOf(example: Example, comma: boolean, given = words) {
  const program = compile(example);
  const trace = runTrace(program);
  const timeline = buildTimeline(program);
  const hand: Hand = { program, convention: conventionOf('names'), number: String };
  const csv = writeCsv({ trace, timeline, hand, words: given, comma });
  return { csv, trace, timeline, program };
}

/** Reads as a spreadsheet does: without the mark, fields apart by the separator of the country. */
const readCsv = (csv: string, comma: boolean): string[][] =>
  dsvFormat(comma ? ';' : ',').parseRows(csv.replace(byteOrderMark, '').trimEnd());

const examples: readonly (readonly [string, Example])[] = [
  ...lessons.map(({ slug, example }) => [slug, example] as const),
  ['two-layer-lstm', checkExample(twoLayers)],
];

describe.each(examples)('the table of %s', (_, example) => {
  test.each([true, false])('reads back as the numbers of the trace, decimal comma: %s', (comma) => {
    const { csv, trace, timeline, program } = tableOf(example, comma);
    const [head = [], ...lines] = readCsv(csv, comma);
    const ledgers = (['forward', 'backward'] as const).map((direction) =>
      buildLedger(program, timeline, direction),
    );
    let [read, from] = [0, 2];
    for (const { columns, groups } of ledgers) {
      for (const { t, cells } of groups)
        for (const [column, cell] of cells.entries())
          for (let i = 0; i < (cell?.rows ?? 0); i++, read++) {
            const line = lines.find(([first, row]) => first === `${t}` && row === `${i + 1}`);
            const field = line?.[from + column] ?? 'no field';
            const wanted = cell === undefined ? Number.NaN : numberAt(trace, cellRef(cell, 0, i));
            expect(Number(comma ? field.replace(',', '.') : field)).toBe(wanted + 0); // -0 is written 0
          }
      from += columns.length;
    }
    expect(read).toBe(lines.flatMap((line) => line.slice(2)).filter((each) => each !== '').length);
    expect(read).toBeGreaterThan(5);
    expect(from).toBe(head.length);
    expect(lines.every(({ length }) => length === head.length)).toBe(true);
  });

  test('has a heading of its own for every column', () => {
    const [head = []] = readCsv(tableOf(example, false).csv, false);
    expect(new Set(head).size).toBe(head.length);
    expect(head.every((each) => each.trim() !== '' && !/^[=+@-]/.test(each))).toBe(true);
  });
});

const [, abccd] = examples[0] ?? ['', checkExample(twoLayers)];

test('headings read like formulas, both passes in one table', () => {
  const [head = []] = readCsv(tableOf(abccd, false).csv, false);
  expect(head.slice(0, 6)).toEqual([
    't',
    'row',
    'W_{xh} x_t',
    'W_{hh} h_{t-1} + b_h',
    'a_t',
    'h_t',
  ]);
  expect(head).toContain('∂h_t (from t+1)');
});

test('begins with the mark of UTF-8 and ends every line with CR LF', () => {
  const { csv } = tableOf(abccd, true);
  expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('fields with a separator, a quote or a line break are quoted', () => {
  const odd = { ...words, t: 'a,b', row: 'say "t"\nor ;' };
  for (const comma of [true, false]) {
    const [head] = readCsv(tableOf(abccd, comma, odd).csv, comma);
    expect(head?.slice(0, 2)).toEqual([odd.t, odd.row]);
  }
});
