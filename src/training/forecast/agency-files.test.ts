import { expect, test } from 'vitest';
import type { Choices } from './choices.ts';
import { inspection } from './inspect.ts';
import { readFile } from './read-file.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const seen = (rows: readonly string[], choices: Choices = {}) =>
  inspection(readFile(new TextEncoder().encode(rows.join('\n')), 'x.csv', decode, choices));
const dates = (first: string, last: string) => ({
  dates: expect.objectContaining({ first, last }),
});

test.each<[string, readonly string[], object]>([
  [
    'columns that are numbered below their names',
    ['Tahun;Padi;Jagung', '(1);(2);(3)', '2016;79,35;23,57', '2017;81,14;28,92', '2018;59,2;30,25'],
    { values: [23.57, 28.92, 30.25], ...dates('2016-01-01', '2018-01-01') },
  ],
  [
    'dates of two digits with the year in front',
    ['Tanggal;Nilai', '20/01/29;10', '20/01/30;12', '20/01/31;11', '20/02/01;15'],
    { values: [10, 12, 11, 15], ...dates('2020-01-29', '2020-02-01') },
  ],
  [
    'dates of two digits with the day in front',
    ['Tanggal;Nilai', '20/01/22;10', '21/01/22;12', '31/01/22;11'],
    { values: [10, 12, 11], ...dates('2022-01-20', '2022-01-31') },
  ],
  [
    'footnotes with numbers of their own below',
    [
      '"Area","Year","Value","Note"',
      '"IDN","2020","273.6",""',
      '"IDN","2019","270.6",""',
      '"IDN","2018","267.4","1"',
      '"id","Footnote"',
      '"1","Estimate"',
    ],
    { values: [267.4, 270.6, 273.6], turned: true, missing: 0 },
  ],
  [
    'years and quarters in columns of their own',
    ['Tahun;Triwulan;PDB', '2022;II;49,2', '2022;I;45,1', '2021;IV;44,9', '2021;III;43,3'],
    { values: [43.3, 44.9, 45.1, 49.2], turned: true, ...dates('2021-07-01', '2022-04-01') },
  ],
  [
    'years that stand once for their months',
    ['Tahun;Bulan;Indeks', '2021;November;105,9', ';Desember;106,1', '2022;Januari;108,3'],
    { values: [105.9, 106.1, 108.3], ...dates('2021-11-01', '2022-01-01') },
  ],
  [
    'years and weeks',
    ['Year,Week,Cases', '2020,6,12', '2020,5,10', '2020,4,7'],
    { values: [7, 10, 12], ...dates('2020-01-20', '2020-02-03') },
  ],
  [
    'seconds since 1970 under any heading',
    ['x;v', '1609470000.0;4', '1609466400.0;3', '1609462800.0;7', '1609459200.0;1'],
    { values: [1, 7, 3, 4], turned: true },
  ],
  [
    'years under a heading of another language',
    ['Année;Ventes', '2021;12,5', '2020;12,9', '2019;13,1', '2018;12,2'],
    { values: [12.2, 13.1, 12.9, 12.5], turned: true, ...dates('2018-01-01', '2021-01-01') },
  ],
  [
    'a mean of the year below',
    ['Bulan;Indeks', 'Januari 2020;139,4', 'Februari 2020;139,8', 'Rata-rata Tahunan;139,6'],
    { values: [139.4, 139.8] },
  ],
  [
    'a code of −200',
    ['Tanggal;CO', '13/01/2020;2,6', '14/01/2020;-200', '15/01/2020;2,2', '16/01/2020;2,4'],
    { values: [2.6, 2.6, 2.2, 2.4], missing: 1 },
  ],
  [
    'a minus behind the number',
    ['Datum;Saldo', '11.01.2020;1.250,00', '12.01.2020;320,10-', '13.01.2020;1.100,00-'],
    { values: [1250, -320.1, -1100] },
  ],
  [
    'days of the week before dates of digits',
    ['Tanggal;Nilai', 'Jumat, 10/01/2020;10', 'Kamis, 09/01/2020;12', 'Selasa, 31/12/2019;11'],
    { values: [11, 12, 10], turned: true, ...dates('2019-12-31', '2020-01-10') },
  ],
  [
    'quarters of short years and cells that are marked as text',
    ['Periode;Nilai', "'Q1'21;10", "Q4'20;12", 'Q3-2020;11'],
    { values: [11, 12, 10], turned: true },
  ],
  [
    'blanks in dates across',
    ['No;Komoditas;03/ 01/ 2022;04/ 01/ 2022;05/ 01/ 2022', '1;Beras;11,7;11,8;11,75'],
    { values: [11.7, 11.8, 11.75], columns: ['Date', 'Beras'] },
  ],
  [
    'rupiah, which have no thousandths',
    ['Tanggal,Harga', '2020-01-11,Rp12.500', '2020-01-12,Rp12.550', '2020-01-13,Rp12.525'],
    { values: [12500, 12550, 12525], thousands: '.' },
  ],
  [
    'dividends between prices',
    [
      'Date,Open,Close',
      '"Mar 15, 2024",6.2,6.3',
      '"Mar 14, 2024",0.23 Dividend,',
      '"Mar 14, 2024",6.4,6.1',
      '"Mar 13, 2024",6.5,6.6',
    ],
    { values: [6.5, 6.4, 6.2], missing: 0 },
  ],
  [
    'years that come again below merged headings',
    [
      ';Ekspor;;Impor;',
      'Bulan;2019;2020;2019;2020',
      'Januari;13,9;13,6;14,9;14,2',
      'Februari;12,7;14,0;12,2;11,5',
      'Maret;14,4;14,1;13,7;13,3',
    ],
    { columns: ['Bulan', 'Ekspor 2019', 'Ekspor 2020', 'Impor 2019', 'Impor 2020'] },
  ],
  [
    'years and halves of them',
    ['Tahun;Semester;Miskin', '2021;2;26,5', '2021;1;27,5', '2020;2;27,6', '2020;1;26,4'],
    { values: [26.4, 27.6, 27.5, 26.5], ...dates('2020-01-01', '2021-07-01') },
  ],
  [
    'a legend of codes below',
    ['Tanggal,TN', '13-01-2020,24', '14-01-2020,24.4', 'KETERANGAN,', '8888,tidak terukur'],
    { values: [24, 24.4] },
  ],
  [
    'other units and marks of revision',
    ['Tanggal;TMA', '13/01/2020;51 cm', '14/01/2020;49r', '15/01/2020;54 cm'],
    { values: [51, 49, 54] },
  ],
  [
    'the names nearest to a heading of dates',
    ['Back,Data 1', 'Sourcekey,RWTC', 'Date,WTI (US$)', '1986-01-02,25.56', '1986-01-03,26'],
    { columns: ['Date', 'WTI (US$)'], values: [25.56, 26] },
  ],
])('%s are read', (_, rows, expected) => {
  const found = seen(rows);
  expect(found).toMatchObject(expected);
  expect(found).not.toMatchObject({ questions: [{ blocks: true }] });
});

test('a small letter behind a blank may be a unit: asked', () => {
  const rows = ['Date,Level', '2022-01-13,5 m', '2022-01-14,5.2 m', '2022-01-15,4.9 m'];
  expect(seen(rows)).toMatchObject({
    values: [5, 5.2, 4.9],
    questions: [{ answers: [{ means: '5' }, { means: '5000000' }, { means: '5000000000' }] }],
  });
  expect(seen(rows, { million: 'million' })).toMatchObject({ values: [5e6, 5.2e6, 4.9e6] });
});

test('a date of two digits is asked where its cells do not decide', () => {
  expect(seen(['Tanggal;Nilai', '20/01/22;10', '21/02/23;12', '22/03/24;11'])).toMatchObject({
    questions: [{ answers: [{ means: '2022-01-20' }, { means: '2020-01-22' }] }],
  });
});

test('more cells than headings are refused where the first heading names dates', () => {
  const rows = ['Tanggal,Harga', '2022-01-13,98,5', '2022-01-14,100,5', '2022-01-15,99,5'];
  expect(() => seen(rows)).toThrow('3');
});

test.each([
  ['down', ['Tahun;Januari;Februari;Maret;April', '2021;5;6;7;8', '2020;1;2;3;4'], '2021-04-01'],
  ['across', ['Triwulan;2021;2020', 'I;5;1', 'II;6;2', 'III;7;3', 'IV;8;4'], '2021-10-01'],
])(
  'years that run %s with the newest first are turned into one series, the oldest first',
  (_, rows, last) => {
    expect(seen(rows, { isAcross: true })).toMatchObject({
      values: [1, 2, 3, 4, 5, 6, 7, 8],
      ...dates('2020-01-01', last),
    });
  },
);
