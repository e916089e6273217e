import { describe, expect, test } from 'vitest';
import type { Choices } from './choices.ts';
import { inspection } from './inspect.ts';
import { readFile, seriesOf } from './read-file.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const understood = (text: string, choices: Choices = {}) =>
  readFile(new TextEncoder().encode(text), 'x.csv', decode, choices);
const seen = (text: string, choices: Choices = {}) => inspection(understood(text, choices));

const about = (...words: readonly string[]) =>
  expect.arrayContaining(words.map((word) => expect.stringContaining(word)));

describe('files of the field are read to these very values, and what was done is said:', () => {
  test.each<[string, string, object, Choices?]>([
    [
      'a second and a third heading row',
      'Price,Close,Open\nTicker,ABCD.JK,ABCD.JK\nDate,,\n2024-01-02,10,11\n2024-01-03,12,11.5\n2024-01-04,11,12\n',
      { column: 'Open', values: [11, 11.5, 12], notices: about('2 rows were left out') },
    ],
    [
      'merged headings over others',
      'Tanggal;Suhu;;Hujan\n;Min;Maks;\n1/13/2020;23;31;0\n1/14/2020;24;32;5\n1/15/2020;22;30;2\n',
      { columns: ['Tanggal', 'Suhu Min', 'Suhu Maks', 'Hujan'] },
    ],
    [
      'a block above',
      'ID WMO;96000\nNama;Contoh\n\nTanggal;T\n30-01-2020;27\n31-01-2020;28\n',
      { values: [27, 28], notices: about('2 rows were left out (above the heading): 1, 2') },
    ],
    [
      'notes below',
      'Tanggal,T\n30-01-2020,27\n31-01-2020,28\nKeterangan: 8888 tidak terukur\n',
      { values: [27, 28], notices: about('1 row was left out (notes or totals below') },
    ],
    [
      'a total below',
      'Tanggal,T\n30-01-2020,27\n31-01-2020,28\nJumlah,55\n',
      { values: [27, 28], notices: about(': 4.') },
    ],
    [
      'the heading again',
      'Tanggal,T\n30-01-2020,27\nTanggal,T\n31-01-2020,28\n',
      { values: [27, 28], notices: about('the heading again') },
    ],
    [
      'a constant column and a counter',
      'NO,Nilai,Kurs Jual,Tanggal\n1,1,14577.5,12/31/2020 12:00:00 AM\n2,1,14177.5,12/30/2020 12:00:00 AM\n',
      { column: 'Kurs Jual', values: [14177.5, 14577.5], turned: true },
    ],
    [
      'a column that is constant but for codes',
      'Tanggal,Tx,RR\n01-01-2020,31.2,0\n02-01-2020,30.9,9999\n03-01-2020,30.8,0\n',
      { column: 'Tx', values: [31.2, 30.9, 30.8] },
    ],
    [
      'a dash behind a point that parts thousands',
      'Tanggal;Harga\n13/01/2020;Rp 12.500.-\n14/01/2020;Rp 900.-\n',
      { values: [12500, 900], decimal: ',', thousands: '.' },
    ],
    [
      'months without years in several series',
      'kota,bulan,v\nA,Januari,5\nA,Februari,6\nB,Januari,50\nB,Februari,60\n',
      { values: [5, 6], notices: about('told apart by kota') },
    ],
    [
      'school years beside months',
      'TA,bulan,v\n2018/2019,Jan,5\n2018/2019,Feb,50\n2019/2020,Jan,6\n2019/2020,Feb,60\n',
      { values: [5, 50, 6, 60] },
    ],
    [
      'dates that cannot be read, beginning anew',
      'kota,waktu,v\nA,hari pertama,5\nA,hari kedua,6\nB,hari pertama,50\nB,hari kedua,60\n',
      { values: [5, 6], notices: about('told apart by kota', 'looks like dates') },
    ],
    ['places in blocks, without dates', 'kota,v\nA,5\nA,6\nB,50\nB,60\n', { values: [5, 6] }],
    ['places in turns, without dates', 'kota,v\nA,5\nB,50\nA,6\nB,60\n', { values: [5, 6] }],
    [
      'minutes without anything between their digits',
      'Time,v\n202001030700,10\n202001030600,11\n202001030500,13\n',
      {
        values: [13, 11, 10],
        dates: { column: 'Time', first: '2020-01-03T05:00:00', last: '2020-01-03T07:00:00' },
      },
    ],
    [
      'months without anything between their digits, whatever their heading',
      'd,v\n202003,10\n202002,11\n202001,13\n',
      { values: [13, 11, 10], dates: { column: 'd', first: '2020-01-01', last: '2020-03-01' } },
    ],
    [
      'hours behind dates, a blank between',
      'Time,v\n2020-01-03 07,10\n2020-01-03 06,12.5\n2020-01-03 05,13\n',
      { columns: ['Time', 'v'], notices: about('looks like dates') },
    ],
    [
      'years and weeks that cannot be read',
      'Tahun,v\nFY2020,10\nFY2019,11\nFY2018,13\n',
      { notices: about('The column Tahun looks like dates, but “FY2020”') },
    ],
    [
      'three months across',
      'Year,Jan,Feb,Mar\n2020,2,3,4\n2019,1,2,3.5\n',
      { values: [1, 2, 3.5, 2, 3, 4] },
      { isAcross: true },
    ],
    [
      'a mark that fits both, decided by the cells',
      'Tanggal,Kasus\n03/01/2022,985\n04/01/2022,1.005\n05/01/2022,995\n',
      { values: [985, 1005, 995], decimal: ',', thousands: '.' },
    ],
    [
      'years across, months down',
      'Bulan,2019,2020\nJanuari,112,98\nFebruari,108,101\n',
      {
        columns: ['Bulan', '2019', '2020'],
        values: [112, 108],
        notices: about('Time runs across'),
      },
    ],
    [
      'years across, months down, turned',
      'Bulan,2019,2020\nJanuari,112,98\nFebruari,108,101\n',
      {
        values: [112, 108, 98, 101],
        dates: { column: 'Date', first: '2019-01-01', last: '2020-02-01' },
      },
      { isAcross: true },
    ],
    [
      'dates across',
      'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20,1/24/20\n,Indonesia,-0.7,113.9,0,0,2\n,Malaysia,4.2,101.9,0,1,3\n',
      {
        columns: ['Date', 'Indonesia', 'Malaysia'],
        values: [0, 0, 2],
        notices: about('Time runs across', '2 series'),
      },
    ],
    [
      'several series in one column',
      'iso_code,continent,location,date,total_cases,new_cases\nIDN,Asia,Indonesia,2020-03-02,2,2\nIDN,Asia,Indonesia,2020-03-03,2,0\nIDN,Asia,Indonesia,2020-03-04,4,2\nMYS,Asia,Malaysia,2020-03-02,1000,5\nMYS,Asia,Malaysia,2020-03-03,1010,10\nMYS,Asia,Malaysia,2020-03-04,1030,20\n',
      { values: [1000, 1010, 1030], notices: about('told apart by location') },
      { series: { column: 'location', value: 'Malaysia' } },
    ],
    [
      'a code for missing',
      'Tanggal,RR\n01-01-2020,2.5\n02-01-2020,8888\n03-01-2020,0\n',
      { values: [2.5, 2.5, 0], missing: 1, notices: about('8888 stands in 1 cell') },
    ],
    [
      'times with a zone, newest first',
      'Waktu,Suhu\n2020-01-02 07:00:00 UTC,26.2\n2020-01-01 07:00:00 UTC,26.5\n',
      { values: [26.5, 26.2], turned: true },
    ],
    [
      'times with dots, newest first',
      'Waktu,Suhu\n02/01/2020 19.00.00,26.2\n02/01/2020 18.00.00,26.5\n02/01/2020 17.00.00,26.9\n',
      { values: [26.9, 26.5, 26.2], turned: true },
    ],
    [
      'seconds since 1970, newest first',
      'unix,open,close\n1609459200,29000.5,29100\n1609372800,28900.5,29000\n1609286400,27300,28900\n',
      {
        values: [27300, 28900.5, 29000.5],
        dates: { column: 'unix', first: '2020-12-30', last: '2021-01-01' },
      },
    ],
    [
      'months as the IMF writes them, newest first',
      'Periode,Inflasi\n2020M03,2.96\n2020M02,2.98\n2020M01,2.68\n',
      {
        values: [2.68, 2.98, 2.96],
        dates: { column: 'Periode', first: '2020-01-01', last: '2020-03-01' },
      },
    ],
    [
      'K, M and B',
      '"Date","Vol."\n"Jan 05, 2022","59.35M"\n"Jan 04, 2022","985.40K"\n"Jan 03, 2022","1.02B"\n',
      { values: [1_020_000_000, 985_400, 59_350_000] },
    ],
    [
      'rupiah with a dash',
      'Tanggal;Harga\n"1 Januari 2020";"Rp. 12.500,-"\n"2 Januari 2020";"Rp. 12.550,-"\n"3 Januari 2020";"Rp. 12.525,-"\n',
      { values: [12_500, 12_550, 12_525], decimal: ',', thousands: '.' },
    ],
  ])('%s', (_, text, wanted, choices) => {
    expect(seen(text, choices)).toMatchObject(wanted);
  });
});

describe('where nothing decides, it asks, and no training begins before it is answered:', () => {
  test.each<[string, string, string, Choices, readonly number[]]>([
    [
      'marks',
      'd,v\n2020-01-01,1.234\n2020-01-02,1.236\n',
      '--decimal ,',
      { decimal: ',' },
      [1234, 1236],
    ],
    [
      'a code near the values',
      'd;v\n30-01-2020;999.9\n31-01-2020;1010.2\n01-02-2020;1012.1\n02-02-2020;999.9\n',
      '--missing=none',
      { codes: [] },
      [999.9, 1010.2, 1012.1, 999.9],
    ],
    [
      'what M means beside rupiah',
      'd;v\n30-01-2020;Rp 1,5 M\n31-01-2020;Rp 2,5 M\n',
      '--million billion',
      { million: 'billion' },
      [1.5e9, 2.5e9],
    ],
    [
      'dates that cannot be read',
      'Waktu,v\nhari ke-1 pagi,5\nhari ke-2 pagi,6\n',
      '--order turned',
      { order: 'turned' },
      [6, 5],
    ],
  ])('%s', (_, text, flag, choices, values) => {
    const asked = understood(text);
    expect(() => seriesOf(asked)).toThrow(flag);
    expect(JSON.stringify(inspection(asked))).toContain(flag);
    const settled = understood(text, choices);
    expect(settled.questions.filter(({ isBlocking }) => isBlocking)).toEqual([]);
    expect(seriesOf(settled).series.values).toEqual(values);
  });

  test('days and months that could be changed over are asked, but hold nothing up where the values stay', () => {
    const asked = understood('d,v\n03/01/2022,5\n04/01/2022,6\n');
    expect(asked.questions.map(({ code }) => code)).toEqual(['dates']);
    expect(seriesOf(asked).series.values).toEqual([5, 6]);
  });
});

test('what a reader corrects is taken: rows left out, the row of the heading, all rows of several series', () => {
  const text = 'a,b\n1,5\nc,d\n1,6\n2,70\n3,8\n';
  const { heading } = understood(text, { heading: 3 });
  expect(heading).toEqual(['c', 'd']);
  const { read } = understood(text, { heading: 3, leaveOut: [5] });
  expect(read).toMatchObject({ series: { values: [6, 8] } });
  const panel = 'kota,date,v\nA,2020-01-01,1\nA,2020-01-02,2\nB,2020-01-01,3\nB,2020-01-02,4\n';
  expect(understood(panel).read).toMatchObject({ series: { values: [1, 2] } });
  expect(understood(panel, { series: null, order: 'asWritten' }).read).toMatchObject({
    series: { values: [1, 2, 3, 4] },
  });
});

test('a file that gives no series is still understood, so that it can be corrected', () => {
  const text = 'Nama,Kota\na,b\nc,d\n';
  expect(understood(text)).toMatchObject({
    heading: ['Nama', 'Kota'],
    read: { code: 'noNumbers' },
  });
  expect(understood('d,v\n2020-01-01,5\n2020-01-02,5\n')).toMatchObject({
    read: { code: 'constant' },
  });
});

test('numbers whose squares overflow are refused with their place', () => {
  for (const huge of ['1e308', '-1e308', '1e400'])
    expect(() => seriesOf(understood(`d,v\n2020-01-01,1\n2020-01-02,${huge}\n`))).toThrow(
      `x.csv: row 3, column v: found “${huge}”, wanted a number between -1e100 and 1e100`,
    );
});

test.each([
  ['Tahun,Nilai', '2018,1,5\n2019,2,5\n2020,3,25'],
  ['bulan,v', 'Januari,1,500\nFebruari,2,500\nMaret,3,250'],
  ['tgl,v', '2020-01-13,1,5\n2020-01-14,2,5\n2020-01-15,3,25'],
])('a comma within the numbers of %s is not taken for the end of a cell', (heading, rows) => {
  expect(understood(`${heading}\n${rows}\n`).read).toMatchObject({ code: 'cells' });
});
