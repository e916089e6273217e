import { createRandomState } from '../engine/random/random-state.ts';
import { type Dialect, drawDialect, print } from './field-dialect.ts';
import { makes, type Rows } from './field-shapes.ts';
import { Draw } from './random-example.ts';

/** A file as agencies, exchanges and spreadsheets write them, and what is right. */
export interface FieldFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** The column that is asked for; undefined where it is left to the reader. */
  readonly column: string | undefined;
  /** Its values, the oldest first; a missing one takes the value before. */
  readonly truth: readonly number[];
  readonly how: string;
}

const plainKinds = new Set(['table', 'counts', 'words', 'measured', 'parts']);

/** Blocks above, units below the heading, the heading again, notes and totals below. */
function surround(draw: Draw, kind: string, rows: Rows, { language }: Dialect): Rows {
  const [heading = [], ...body] = rows;
  const width = heading.length;
  const row = (...cells: string[]): string[] =>
    draw.chance(0.5) ? cells : [...cells, ...Array(Math.max(0, width - cells.length)).fill('')];
  const isId = language === 'id';
  const blocks = [
    [
      row(isId ? 'ID WMO' : 'Station', '96745'),
      row(isId ? 'Nama Stasiun' : 'Name', 'Contoh é'),
      row(isId ? 'Elevasi' : 'Elevation', '4'),
      [''],
    ],
    [row(isId ? 'Laporan Bulanan' : 'Monthly report'), ['']],
    [row('# source: example'), row('# downloaded 2021')],
    [],
  ];
  const above = draw.chance(0.5) ? draw.one(blocks) : [];
  const canSplit = plainKinds.has(kind);
  const units =
    canSplit && draw.chance(0.25) ? [heading.map((_, at) => (at === 0 ? '' : '(unit)'))] : [];
  const middle = draw.from(2, body.length - 2);
  const again =
    canSplit && draw.chance(0.2)
      ? [...body.slice(0, middle), heading, ...body.slice(middle)]
      : body;
  const notes = [
    [
      [''],
      row(isId ? 'Keterangan:' : 'Notes:'),
      row(isId ? '8888: Data tidak terukur' : 'Source: example agency'),
    ],
    [row(isId ? 'Sumber: BPS' : 'Last updated: 2021-05-25')],
  ];
  const below = draw.chance(0.4) ? draw.one(notes) : [];
  return [...above, heading, ...units, ...again, ...below];
}

/** Every tenth file is a text table that blanks part, every tenth a CSV text whose rows stand in quotes. */
const partedAs = (seed: number): Partial<Dialect> =>
  seed % 10 === 3 ? { isPadded: true } : seed % 10 === 7 ? { quotes: 'rows' } : {};

/** The file of a seed; its kinds come round in turn. */
export function drawFieldFile(seed: number): FieldFile {
  const draw = new Draw(createRandomState(seed));
  const dialect: Dialect = { ...drawDialect(draw), ...partedAs(seed) };
  const kinds = Object.keys(makes);
  const kind = kinds[seed % kinds.length] ?? '';
  const make = makes[kind];
  if (make === undefined) throw new RangeError(`no kind ${kind}`);
  const made = make(draw, dialect);
  const { rows, column, truth } = made;
  const bytes = print(surround(draw, kind, rows, dialect), dialect);
  return { kind, bytes, column, truth, how: JSON.stringify({ seed, kind, ...dialect }) };
}
