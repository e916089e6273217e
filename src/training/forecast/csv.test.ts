import { describe, expect, test } from 'vitest';
import { CsvFault } from './csv-fault.ts';
import { decodeTable } from './decode-table.ts';
import { parseCells } from './parse-cells.ts';
import { readDate } from './read-date.ts';
import { readFile, seriesOf } from './read-file.ts';
import { guessDecimal, readNumber } from './read-number.ts';
import { readSeries } from './read-series.ts';
import { shapeTable } from './table.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

function readBytes(bytes: Uint8Array, column?: string) {
  const understanding = readFile(bytes, 'prices.csv', decode, { column });
  const table = shapeTable(parseCells(decodeTable(bytes, 'prices.csv', decode), 'prices.csv'), {});
  const { reading } = understanding;
  if (reading === undefined) throw new Error('no reading');
  return { table, reading, ...seriesOf(understanding) };
}

const read = (text: string, column?: string) => readBytes(new TextEncoder().encode(text), column);

const sentenceOf = (text: string, column?: string): string => {
  try {
    seriesOf(readFile(new TextEncoder().encode(text), 'prices.csv', decode, { column }));
  } catch (error) {
    if (error instanceof CsvFault) return error.message;
    throw error;
  }
  return 'no fault';
};

const tata = `Date,Open,High,Low,Last,Close,Total Trade Quantity,Turnover (Lacs)
2018-10-08,208,222.25,206.85,216,215.15,4642146.0,10062.83
2018-10-05,217,218.6,205.9,210.25,209.2,3519515.0,7407.06
2018-10-04,223.5,227.8,216.15,217.25,218.2,1728786.0,3815.79
`;

test('the file of the reports is read newest first, turned round, by its column Open', () => {
  const { series, direction, reading, spacing } = read(tata);
  expect(direction).toBe('newestFirst');
  expect(reading).toMatchObject({ column: 1, dates: 0, order: 'turned', decimal: '.' });
  expect(series.values).toEqual([223.5, 217, 208]);
  expect(series.labels).toEqual(['2018-10-04', '2018-10-05', '2018-10-08']);
  expect(spacing).toBe(3);
  expect(read(tata, 'close').series.values).toEqual([218.2, 209.2, 215.15]);
});

test('left as it is written, the same file gives the past for the future', () => {
  const { table, reading } = read(tata);
  const { series } = readSeries(table, { ...reading, order: 'asWritten' });
  expect(series.values).toEqual([208, 217, 223.5]);
});

describe('files as people have them:', () => {
  test('Excel in Indonesian: semicolons, decimal commas, grouped thousands, a title, sep=, no last newline', () => {
    const text =
      'sep=;\r\nHarga saham TATA;;\r\n\r\nTanggal;Harga;Volume\r\n1 Oktober 2018;1.234,50;12.000\r\n2 Agt 2019;Rp 1.300;9.500';
    const { series, table, reading } = read(`\ufeff${text}`);
    expect(table.delimiter).toBe(';');
    expect(reading).toMatchObject({ decimal: ',', column: 1, dates: 0 });
    expect(series.values).toEqual([1234.5, 1300]);
    expect(table.rows.map(({ row }) => row)).toEqual([5, 6]);
  });

  test('quotes around numbers and commas in them', () => {
    const { series, reading } = read(
      '"Date","Price"\n"Dec 02, 2019","11,311.50"\n"Nov 29, 2019","9,411.25"\n',
    );
    expect(reading).toMatchObject({ decimal: '.', order: 'turned' });
    expect(series.values).toEqual([9411.25, 11311.5]);
  });

  test('missing cells take the value before in time, at the beginning they are left out', () => {
    const { series, missing } = read(
      'Date,Open\n2020-01-05,\n2020-01-04,3\n2020-01-03,null\n2020-01-02,2\n2020-01-01,-\n',
    );
    expect(series.values).toEqual([2, 2, 3, 3]);
    expect(missing).toEqual([2, 4, 6]);
  });

  test('no heading, no dates, one column, and columns without a name', () => {
    expect(read('1.5\n2.5\n0.5\n').series).toEqual({
      values: [1.5, 2.5, 0.5],
      labels: ['1', '2', '3'],
    });
    expect(read('Nilai\n1,5\n2,5\n0,25\n').series.values).toEqual([1.5, 2.5, 0.25]);
    expect(read('2020-01-01|4\n2020-01-02|5\n').table.heading).toEqual(['#1', '#2']);
    expect(read('x,x,\n1,2,3\n2,3,4\n').table.heading).toEqual(['x', 'x (2)', '#3']);
  });

  test('days and months told apart by the dates themselves, and unsorted rows by date', () => {
    expect(read('d;v\n01/02/2020;1\n01/03/2020;2\n01/04/2020;4\n').reading.dateOrder).toBe('dmy');
    expect(read('d,v\n1/30/2020,1\n1/31/2020,2\n2/1/2020,4\n').reading.dateOrder).toBe('mdy');
    const { series, direction, repeated } = read(
      'd,v\n2020-01-03,3\n2020-01-01,1\n2020-01-02,2\n2020-01-02,2\n2020-01-00,9\n'.replace(
        '2020-01-00,9\n',
        '2019-12-31,0\n',
      ),
    );
    expect([direction, repeated]).toEqual(['mixed', 1]);
    expect(series.values).toEqual([0, 1, 2, 2, 3]);
  });

  test('single dates out of order are counted, and no row number is taken for a date', () => {
    const days = Array.from(
      { length: 20 },
      (_, at) => `2020-01-${String(at + 1).padStart(2, '0')}`,
    );
    const slipped = days.with(7, '2019-12-31').map((day, at) => `${day},${at}`);
    const { direction, slips } = read(`d,v\n${slipped.join('\n')}\n`);
    expect([direction, slips]).toEqual(['oldestFirst', 1]);
    expect(read('5\n6\n7\n')).toMatchObject({ repeated: 0, slips: 0 });
  });

  test('years alone are dates where the heading says so', () => {
    const { reading, series } = read('Tahun,Jumlah Pasien\n2019,40\n2018,30\n2017,20\n');
    expect(reading).toMatchObject({ dates: 0, column: 1, order: 'turned' });
    expect(series.labels).toEqual(['2017', '2018', '2019']);
  });

  test('a year and a month in columns of their own make a date, with semicolons and decimal commas', () => {
    const { reading, series, spacing } = read(
      'Tahun;Bulan;Nilai\n2018;12;1,5\n2019;1;2,25\n2019;2;1.003,5\n',
    );
    expect(reading).toMatchObject({ dates: 0, months: 1, column: 2, decimal: ',' });
    expect(series.labels).toEqual(['2018-12', '2019-01', '2019-02']);
    expect(series.values).toEqual([1.5, 2.25, 1003.5]);
    expect(spacing).toBe(31);
  });

  test('months by name, before the year, newest first, are joined and turned round', () => {
    const { reading, series } = read(
      'Bulan,Tahun,Kasus\nFebruari,2020,3\nJanuari,2020,2\nDes,2019,1\n',
    );
    expect(reading).toMatchObject({ dates: 1, months: 0, column: 2, order: 'turned' });
    expect(series.labels).toEqual(['Des 2019', 'Januari 2020', 'Februari 2020']);
    expect(series.values).toEqual([1, 2, 3]);
  });

  test('a month that is none is named with its row and both columns', () => {
    expect(sentenceOf('Year;Month;v\n2019;1;1\n2019;13;2\n')).toMatch(
      /row 3.*Year \+ Month.*2019-13/,
    );
  });

  test('UTF-16 from Excel and the Windows code page', () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...'d\tv\n1\t2\n3\t4\n'].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
    expect(readBytes(wide).series.values).toEqual([2, 4]);
    const narrow = new Uint8Array([0x76, 0xe9, 10, 0x31, 10, 0x32]);
    expect(readBytes(narrow).table.heading).toEqual(['vé']);
  });
});

test.each([
  [
    'Date,Open\n2020-01-01,1\n2020-01-02,12a\n2020-01-03,3\n',
    'prices.csv: row 3, column Open: found “12a”, wanted a number such as 1234.5, or an empty cell',
  ],
  [
    'Date,Open\n2020-01-01,1\n2020-02-30,2\n2020-01-03,3\n',
    'prices.csv: row 3, column Date: found “2020-02-30”, wanted a date such as 2018-10-24 or 24/10/2018',
  ],
  [
    'Date,Open\n2020-01-01,1\n,2\n2020-01-03,3\n',
    'prices.csv: row 3, column Date: found no date, wanted one such as 2018-10-24',
  ],
  [
    'Date,Open\n2020-01-01,1\n2020-01-02,2,7\n2020-01-03,3\n',
    'prices.csv: row 3 has 3 cells, wanted 2 as in the heading',
  ],
  [
    'Date,Open\n2020-01-01,"1\n2020-01-02,2\n',
    'prices.csv: row 2, column 2 opens a quotation mark, wanted one that closes it',
  ],
  [
    'Date,Open\n2020-01-01,5\n2020-01-02,5\n',
    'prices.csv: all values to train on are 5, wanted at least two different ones',
  ],
  [
    'a,b\nx,y\nz,w\n',
    'prices.csv: found no column of numbers, wanted one such as 12.5 or 12,5 in each row',
  ],
  ['\n\n', 'prices.csv: found nothing to read, wanted rows of values under a heading'],
  ['Date,Open\n', 'prices.csv: found nothing to read, wanted rows of values under a heading'],
  [
    'PK\u0003\u0004',
    'prices.csv: found an Excel workbook, wanted a CSV file (Excel: Save As, CSV)',
  ],
  [
    'a\u0000b,1\n',
    'prices.csv: found bytes that are not text, wanted a CSV file (Excel: Save As, CSV)',
  ],
])('a bad file is answered by one sentence: %j', (text, sentence) => {
  expect(sentenceOf(text)).toBe(sentence);
});

test('a column that is not there is named with those that are', () => {
  expect(sentenceOf(tata, 'Opn')).toBe(
    'prices.csv: found no column Opn, wanted one of Date, Open, High, Low, Last, Close, Total Trade Quantity, Turnover (Lacs)',
  );
});

test('numbers are read with grouping, currencies, brackets and signs', () => {
  const cells = ['1,234.5', '12', '-3.25', '−3', '(7)', '$ 1,000', '12.5%', '1e3', '.5', "1'234"];
  expect(cells.map((cell) => readNumber(cell, '.'))).toEqual([
    1234.5, 12, -3.25, -3, -7, 1000, 12.5, 1000, 0.5, 1234,
  ]);
  expect(['1.234,5', 'Rp1.000', '0,5', '12.345.678'].map((cell) => readNumber(cell, ','))).toEqual([
    1234.5, 1000, 0.5, 12345678,
  ]);
  for (const cell of ['', 'x', '1.2.3', '12,34', '1,23,4', '--1', '1 2', '0x10', 'Infinity'])
    expect(readNumber(cell, '.')).toBeUndefined();
  expect([
    guessDecimal(['1.234'], ';'),
    guessDecimal(['1.234'], ','),
    guessDecimal(['1.234', '2,5'], ','),
  ]).toEqual([',', '.', ',']);
});

test('dates are read in the forms that files have', () => {
  const day = Date.UTC(2018, 9, 24) / 864e5;
  for (const cell of [
    '2018-10-24',
    '2018/10/24',
    '20181024',
    '24/10/2018',
    '24.10.18',
    '24-Oct-18',
    'Oct 24, 2018',
    '24 Oktober 2018',
    'Rabu, 24 Oktober 2018',
    '2018-10-24T00:00:00Z',
  ])
    expect([cell, readDate(cell, 'dmy')]).toEqual([cell, day]);
  expect(readDate('10/24/2018', 'mdy')).toBe(day);
  expect(readDate('10/24/2018', 'dmy')).toBeUndefined();
  expect(readDate('2018-10-24 06:00', 'dmy')).toBe(day + 0.25);
  expect(readDate('10/24/2018 6:00 PM', 'mdy')).toBe(day + 0.75);
  for (const cell of ['2018-10', 'Oct 2018', 'Okt-18', 'Q4 2018', '10/2018'])
    expect(readDate(cell, 'dmy')).toBe(Date.UTC(2018, 9, 1) / 864e5);
  for (const cell of ['2018', '12.5', '31/11/2018', '2019-02-29', 'Okt', 'abc 1 2018'])
    expect(readDate(cell, 'dmy')).toBeUndefined();
});
