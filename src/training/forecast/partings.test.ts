import { describe, expect, test } from 'vitest';
import type { Choices } from './choices.ts';
import { CsvFault } from './csv-fault.ts';
import { readFile } from './read-file.ts';
import { isSeries } from './understand.ts';

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const read = (text: string, choices: Choices = {}) =>
  readFile(new TextEncoder().encode(text), 'it.txt', decodeAs, choices);

function valuesOf(text: string, choices: Choices = {}): readonly number[] | string {
  const { read: found } = read(text, choices);
  return isSeries(found) ? found.series.values : found.code;
}

const codesOf = (text: string): readonly string[] => read(text).notes.map(({ code }) => code);

const rows = [
  ['Date', 'Open', 'High', 'Volume'],
  ['2020-01-01', '1.5', '2', '1,200'],
  ['2020-01-02', '12.25', '13', '900'],
  ['2020-01-03', '9', '10.5', '12,000'],
  ['2020-01-06', '10', '10.75', '800'],
];

const padded = (table: readonly (readonly string[])[], side: 'left' | 'right', gap = 2): string => {
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, width = 0): string =>
    side === 'left' ? cell.padEnd(width) : cell.padStart(width);
  return table
    .map((row) => row.map((cell, at) => pad(cell, widths?.[at])).join(' '.repeat(gap)))
    .join('\n');
};

describe('columns that blanks part', () => {
  test.each(['left', 'right'] as const)(
    'are told apart, each filled up to its width, %s',
    (side) => {
      const text = padded(rows, side);
      expect(read(text).heading).toEqual(rows[0]);
      expect(valuesOf(text, { column: 'Open' })).toEqual([1.5, 12.25, 9, 10]);
      expect(valuesOf(text, { column: 'Volume' })).toEqual([1200, 900, 12_000, 800]);
      expect(codesOf(text)).toContain('blanks');
    },
  );

  test('keep the place of a cell that is empty', () => {
    const gappy = rows.map((row, at) => (at === 3 ? row.with(1, '') : row));
    for (const side of ['left', 'right'] as const) {
      expect(valuesOf(padded(gappy, side), { column: 'Open' })).toEqual([1.5, 12.25, 12.25, 10]);
      expect(valuesOf(padded(gappy, side), { column: 'High' })).toEqual([2, 13, 10.5, 10.75]);
    }
  });

  test('may hold a blank: words of a heading, dates, a time, thousands', () => {
    const table = [
      ['Waktu', 'Harga Buka', 'Volume'],
      ['01 Jan 2020', '1 200', '5'],
      ['02 Jan 2020', '1 300', '6'],
      ['03 Jan 2020', '1 250', '7'],
    ];
    for (const side of ['left', 'right'] as const) {
      const text = padded(table, side);
      expect(read(text).heading).toEqual(table[0]);
      expect(valuesOf(text, { column: 'Harga Buka' })).toEqual([1200, 1300, 1250]);
      const gappy = padded(
        table.map((row, at) => (at === 2 ? row.with(2, '') : row)),
        side,
      );
      expect(valuesOf(gappy, { column: 'Harga Buka' })).toEqual([1200, 1300, 1250]);
    }
  });

  test('may be parted by a single one, with numbers of the rows in front of them, as pandas prints', () => {
    const single = rows.map((row) => row.join(' ')).join('\n');
    expect(valuesOf(single, { column: 'Open' })).toEqual([1.5, 12.25, 9, 10]);
    const numbered = rows.map((row, at) => [at === 0 ? '' : String(at - 1), ...row]);
    const text = padded(numbered, 'right', 1);
    expect(read(text).heading.slice(1)).toEqual(rows[0]);
    expect(valuesOf(text, { column: 'High' })).toEqual([2, 13, 10.5, 10.75]);
  });

  test('may stand below a title and above a note', () => {
    const text = `Harga harian PT Contoh Sejahtera\n\n${padded(rows, 'left')}\n\nSumber: bursa efek\n`;
    expect(valuesOf(text, { column: 'Open' })).toEqual([1.5, 12.25, 9, 10]);
    expect(codesOf(text)).toContain('leftOut');
  });

  test('whose cells cannot be told apart are not read one column off', () => {
    const ragged = rows.map((row) => row.join('  ')).with(3, '2020-01-03  10.5  12,000');
    expect(() => read(ragged.join('\n'))).toThrow(CsvFault);
    expect(() => read(ragged.join('\n'))).toThrow('row 4 has 3 cells, wanted 4');
  });

  test('are not seen where a blank stands between thousands, or another sign parts them', () => {
    expect(valuesOf('Nilai\n1 234\n1 301\n1 250\n')).toEqual([1234, 1301, 1250]);
    const semicolons = padded(
      rows.map((row) => row.map((cell, at) => (at === 3 ? cell : `${cell};`))),
      'left',
    );
    expect(valuesOf(semicolons, { column: 'High' })).toEqual([2, 13, 10.5, 10.75]);
    expect(codesOf(semicolons)).not.toContain('blanks');
  });
});

describe('rows that stand in quotation marks as a whole', () => {
  const wrap = (line: string): string => `"${line.replaceAll('"', '""')}"`;
  const plain = ['Date,Open,High', '2020-01-01,1.5,2', '2020-01-02,2.5,3', '2020-01-03,1.75,2'];

  test('are read as rows, and it is said', () => {
    const text = plain.map(wrap).join('\r\n');
    expect(read(text).heading).toEqual(['Date', 'Open', 'High']);
    expect(valuesOf(text, { column: 'Open' })).toEqual([1.5, 2.5, 1.75]);
    expect(codesOf(text)).toContain('wrapped');
    expect(codesOf(plain.join('\n'))).not.toContain('wrapped');
  });

  test('also with quoted cells in them, with empty cells behind them, wrapped twice, the heading bare', () => {
    const quoted = [
      'Date,Open',
      '2020-01-01,"1.234,5"',
      '2020-01-02,"1.200,25"',
      '2020-01-03,"990,5"',
    ];
    const right = [1234.5, 1200.25, 990.5];
    expect(valuesOf(quoted.map(wrap).join('\n'))).toEqual(right);
    expect(valuesOf(quoted.map((line) => `${wrap(line)};;`).join('\n'))).toEqual(right);
    expect(valuesOf(quoted.map(wrap).map(wrap).join('\n'))).toEqual(right);
    const bare = [
      'Date,Open',
      ...quoted.slice(1, 4).map(wrap),
      wrap('2020-01-06,991'),
      wrap('2020-01-07,"992,5"'),
    ];
    expect(valuesOf(bare.join('\n'))).toEqual([...right, 991, 992.5]);
  });

  test('are left as they are where each is one number or one date', () => {
    expect(valuesOf('"Harga"\n"1,5"\n"2,5"\n"3,5"\n')).toEqual([1.5, 2.5, 3.5]);
    expect(valuesOf('"1,5"\n"2,5"\n"3,5"\n')).toEqual([1.5, 2.5, 3.5]);
    expect(codesOf('"Harga"\n"1.234,5"\n"2.345,5"\n"3.456,5"\n')).not.toContain('wrapped');
  });
});

test('what parts the cells can be chosen', () => {
  const text = padded(rows, 'left');
  expect(read(text).parting).toBe('blanks');
  expect(read(text, { parting: 'none' }).heading).toHaveLength(1);
  expect(read('"a,b"\n"1,2"\n"3,4"\n"5,6"\n', { parting: 'none' }).heading).toEqual(['a,b']);
  expect(valuesOf('Date,Open\n1,5\n2,5\n3,5', { parting: ',', column: 'Date' })).toEqual([1, 2, 3]);
  expect(valuesOf('x 1\n2 3\n4 5\n6 9', { parting: 'blanks', column: '#2' })).toBeDefined();
});
