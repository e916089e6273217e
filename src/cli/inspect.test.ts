import { expect, test } from 'vitest';
import type { Terminal } from './terminal.ts';
import { trainCommand } from './train-command.ts';

/** What `train -- inspect` says about a text. */
async function inspect(text: string, ...flags: readonly string[]) {
  const [out, warned]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    open: async function* () {
      yield new TextEncoder().encode(text);
    },
    write: async (piece) => void out.push(piece),
    print: async (line) => void out.push(line),
    warn: (line) => void warned.push(line),
  };
  const code = await trainCommand(['inspect', '--data', 'x.csv', ...flags], terminal);
  return { code, out: out.map((line) => JSON.parse(line)), warned };
}

const text = 'Date,Open,Vol.\n"Jan 05, 2022",7.5,1.5M\n"Jan 04, 2022",7.25,985K\n';

test('inspect prints one object with what was understood of a file', async () => {
  const { code, out, warned } = await inspect(text, '--column', 'vol.');
  expect([code, warned]).toEqual([0, []]);
  expect(out).toEqual([
    {
      columns: ['Date', 'Open', 'Vol.'],
      column: 'Vol.',
      decimal: '.',
      thousands: null,
      dates: { column: 'Date', first: '2022-01-04', last: '2022-01-05' },
      turned: true,
      values: [985_000, 1_500_000],
      missing: 0,
      notices: [
        '“1.5M” is read as 1500000.',
        '“985K” is read as 985000.',
        expect.stringContaining('newest first, turned round'),
      ],
    },
  ]);
});

test('every answer that inspect offers is a flag that settles its question', async () => {
  const files = [
    'd,v\n2020-01-13,1.234\n2020-01-14,1.236\n',
    'd,v\n2020-01-13,999.9\n2020-01-14,1010.2\n2020-01-15,1012.4\n2020-01-16,999.9\n',
    'd,v\n2020-01-13,"Rp 1,5 M"\n2020-01-14,"Rp 2,5 M"\n',
    'd,v\n03/01/2020,5\n04/01/2020,6\n',
    'Bulan,2019,2020\nJanuari,112,98\nFebruari,108,101\n',
    'Waktu,v\nhari ke-1 pagi,5\nhari ke-2 pagi,6\n',
    'd,v\n2020-01-13,10\n2020-01-14,11\n2020-01-13,100\n2020-01-14,101\n2020-01-13,7\n2020-01-14,8\n',
  ];
  for (const file of files) {
    const [asked] = (await inspect(file)).out;
    expect([file, asked.questions.length]).toEqual([file, 1]);
    for (const { flag } of asked.questions[0].answers) {
      const [settled] = (await inspect(file, ...flag.split(' '))).out;
      expect([flag, settled.questions]).toEqual([flag, undefined]);
    }
  }
});

test.each([
  [['--decimal', ';'], '--decimal: found ;, wanted one of ., ,'],
  [['--thousands', '.', '--decimal', '.'], '--thousands: found ., wanted one of ,'],
  [['--series', 'kota'], '--series: found kota, wanted one of COLUMN=VALUE, all'],
  [['--missing', 'x'], '--missing: found x, wanted'],
  [['--leave-out', '7-5'], '--leave-out: found 7-5, wanted one of ROW, FIRST-LAST, none'],
  [['--leave-out', '2-9e9'], '--leave-out: found 2-9e9, wanted one of ROW, FIRST-LAST, none'],
  [['--column', 'Opn'], 'x.csv: found no column Opn, wanted one of Date, Open, Vol.'],
])('a flag that is wrong is answered by one line: %j', async (flags, line) => {
  const { code, out, warned } = await inspect(text, ...flags);
  expect([code, out, warned.length]).toEqual([2, [], 1]);
  expect(warned[0]).toContain(line);
});
