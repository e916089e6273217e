import { createRandomState } from '../engine/random/random-state.ts';
import { Draw } from './random-example.ts';

/** A CSV file made by a seed. */
export interface MadeTable {
  readonly bytes: Uint8Array;
  /** What was done to it, and how it is written. */
  readonly how: string;
  /** The row that messages must name, as a spreadsheet counts. */
  readonly row?: number;
  /** The column that messages must name. */
  readonly column?: string;
}

export interface WholeTable extends MadeTable {
  readonly values: readonly number[];
}

type Cells = string[][];

interface Dialect {
  readonly delimiter: string;
  readonly decimal: string;
  readonly newline: string;
  readonly bom: string;
  readonly quoteAll: boolean;
  readonly newestFirst: boolean;
  readonly date: (day: number) => string;
}

const forms: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.replaceAll('-', '/'),
  (iso) => iso.split('-').toReversed().join('/'),
  (iso) => `${Number(iso.slice(8))} Januari ${iso.slice(0, 4)}`.replace('Januari', 'Oktober'),
];

const drawOf = (seed: number): Draw => new Draw(createRandomState(seed));

function drawDialect(draw: Draw): Dialect {
  const delimiter = draw.one([',', ';', '\t', '|']);
  const form = draw.one(forms);
  return {
    delimiter,
    decimal: delimiter === ',' ? '.' : draw.one(['.', ',']),
    newline: draw.one(['\n', '\r\n', '\r']),
    bom: draw.one(['', '\ufeff']),
    quoteAll: draw.one([false, false, true]),
    newestFirst: draw.one([false, true]),
    date: (day) => form(`2018-10-${String(day).padStart(2, '0')}`),
  };
}

const names = ['Date', 'Open', 'Remark'];

const print = (cells: Cells, { delimiter, newline, bom, quoteAll }: Dialect): Uint8Array => {
  const quote = (cell: string) => (quoteAll ? `"${cell}"` : cell);
  const lines = cells.map((row) => row.map(quote).join(delimiter));
  return new TextEncoder().encode(bom + lines.join(newline) + newline);
};

function drawCells(seed: number): { cells: Cells; dialect: Dialect; values: number[] } {
  const draw = drawOf(seed);
  const dialect = drawDialect(draw);
  const values = Array.from({ length: 20 }, (_, at) => 50 + draw.from(0, 899) / 8 + at);
  const rows = values.map((value, at) => [
    dialect.date(at + 1),
    String(value).replace('.', dialect.decimal),
    'note',
  ]);
  if (dialect.newestFirst) rows.reverse();
  return { cells: [[...names], ...rows], dialect, values };
}

/** A good file in a dialect that the seed draws, and the values it holds, the oldest first. */
export function drawTable(seed: number): WholeTable {
  const { cells, dialect, values } = drawCells(seed);
  const { delimiter, decimal, newline, quoteAll } = dialect;
  const how = JSON.stringify({ seed, delimiter, decimal, newline, quoteAll });
  return { bytes: print(cells, dialect), how, values };
}

type Spoil = (cells: Cells, row: number, draw: Draw) => Omit<MadeTable, 'bytes' | 'how'>;

const words = [
  'abc',
  '12a',
  '1.2.3',
  'Rp',
  '1/2',
  'N0',
  '٣',
  '💥',
  '=A1',
  "'",
  'x'.repeat(900),
  ...Object.getOwnPropertyNames(Object.prototype),
];
const noDates = ['31/02/2018', 'kemarin', '2018-13-01', '5', '1.5', '2018-10-', '00/00/0000', 'Q9'];

const ways: Readonly<Record<string, Spoil>> = {
  word: (cells, row, draw) => set(cells, row, 1, draw.one(words)),
  date: (cells, row, draw) => set(cells, row, 0, draw.one(noDates)),
  'no date': (cells, row, draw) => set(cells, row, 0, draw.one(['', '-', 'null'])),
  'more cells': (cells, row) => {
    cells[row]?.push('7');
    return { row: row + 1 };
  },
  'no values': (cells) => fill(cells, ''),
  'all the same': (cells) => {
    fill(cells, '5');
    return {};
  },
  words: (cells) => {
    for (const row of cells.slice(1)) row.fill('kata', 0, 3);
    return {};
  },
  'heading only': (cells) => {
    cells.length = 1;
    return {};
  },
};

function set(cells: Cells, row: number, column: number, text: string) {
  cells[row]?.splice(column, 1, text);
  return { row: row + 1, column: names[column] ?? '' };
}

function fill(cells: Cells, text: string) {
  for (const row of cells.slice(1)) row.splice(1, 1, text);
  return {};
}

const strange: Readonly<Record<string, (good: Uint8Array) => Uint8Array>> = {
  nothing: () => new Uint8Array(),
  blank: () => new TextEncoder().encode('\n  \n\r\n'),
  workbook: (good) => new Uint8Array([0x50, 0x4b, 3, 4, ...good]),
  zeros: (good) => good.map((byte, at) => (at % 7 === 3 ? 0 : byte)),
  html: () => new TextEncoder().encode('<!doctype html><table><tr><td>a</td></tr></table>'),
  json: () => new TextEncoder().encode('{"values": "none"}'),
  quote: (good) => {
    const text = new TextDecoder().decode(good).replaceAll('"', '');
    return new TextEncoder().encode(text.replace('2018', '"2018'));
  },
  large: () => new Uint8Array(8 * 2 ** 20 + 1).fill(0x31),
};

/** A bad file: a good one in which one thing is spoilt. */
export function drawSpoiltTable(seed: number): MadeTable {
  const draw = drawOf(seed + 1_000_000);
  const { cells, dialect } = drawCells(seed);
  const way = draw.one([...Object.keys(ways), ...Object.keys(ways), ...Object.keys(strange)]);
  const how = `${way}, seed ${seed}`;
  const named = ways[way]?.(cells, draw.from(1, cells.length - 1), draw);
  const bytes = print(cells, dialect);
  return named === undefined
    ? { bytes: strange[way]?.(bytes) ?? bytes, how }
    : { bytes, how, ...named };
}
