import {
  type DateForm,
  type Dialect,
  dayForms,
  hourForms,
  monthForms,
  monthName,
  writeNumber,
} from './field-dialect.ts';
import type { Draw } from './random-example.ts';

export type Rows = string[][];

interface Made {
  readonly rows: Rows;
  readonly column: string | undefined;
  readonly truth: readonly number[];
}

export type Make = (draw: Draw, dialect: Dialect) => Made;

/** A walk of values with fixed decimals, none of them twice in a row. */
function walk(draw: Draw, count: number, start: number, step: number, places: number): number[] {
  let value = start;
  return draw.times(count, () => {
    value += draw.from(1, 40) * (draw.chance(0.5) ? step : -step) * 0.1;
    value = Math.abs(value) + step;
    return Number(value.toFixed(places));
  });
}

const spans = { day: 1, week: 7, hour: 1 / 24 };
const dateAt = (start: number, days: number): Date =>
  new Date(Date.UTC(2015, 0, start) + Math.round(days * 86_400_000));
const monthAt = (start: number, at: number): Date => new Date(Date.UTC(2015, start + at, 1));

/** Dates of a table: days, weeks, hours or months. */
function drawDates(draw: Draw, count: number, dialect: Dialect): string[] {
  const start = draw.from(0, 1200);
  const span = draw.one(['day', 'day', 'week', 'hour', 'month'] as const);
  const form: DateForm = draw.one(
    span === 'hour' ? hourForms : span === 'month' ? monthForms : dayForms,
  );
  return draw.times(count, (at) =>
    form(span === 'month' ? monthAt(start % 60, at) : dateAt(start, at * spans[span]), dialect),
  );
}

const dateNames = { id: ['Tanggal', 'Waktu', 'Periode'], en: ['Date', 'timestamp', 'datetime'] };
const valueNames = {
  id: ['Nilai', 'Harga', 'Suhu', 'Kasus', 'Kurs Jual', 'Curah Hujan'],
  en: ['Close', 'Value', 'Price', 'Temp', 'Cases', 'CO2'],
};

/** Turns rows below a heading round, now and then. */
const maybeTurned = (draw: Draw, rows: Rows): Rows => (draw.chance(0.4) ? rows.toReversed() : rows);

/** A plain table with a counter, a constant and a second column of numbers, all of them now and then. */
const table: Make = (draw, dialect) => {
  const places = draw.one([0, 1, 2, 4]);
  const count = draw.from(14, 40);
  const truth = walk(draw, count, draw.one([5, 400, 14_000]), draw.one([1, 30]), places);
  const [date, name] = [
    draw.one(dateNames[dialect.language]),
    draw.one(valueNames[dialect.language]),
  ];
  const [hasCounter, hasConstant, isQuiet] = [draw.chance(0.3), draw.chance(0.3), draw.chance(0.5)];
  const dates = drawDates(draw, count, dialect);
  const around = (cells: string[], extra: string[]): string[] => [
    ...(hasCounter ? [extra[0] ?? ''] : []),
    ...cells,
    ...(hasConstant ? [extra[1] ?? ''] : []),
  ];
  const rows = truth.map((value, at) =>
    around([dates[at] ?? '', writeNumber(value, places, dialect)], [String(at + 1), '1']),
  );
  const heading = around([date, name], ['NO', dialect.language === 'id' ? 'Satuan' : 'Unit']);
  return { rows: [heading, ...maybeTurned(draw, rows)], column: isQuiet ? undefined : name, truth };
};

/** Marks that look alike: thousands with a dot under a comma, with values below a thousand among them. */
const counts: Make = (draw, dialect) => {
  const own = { ...dialect, decimal: ',', thousands: '.' } as const;
  const truth = walk(draw, draw.from(10, 30), 990, 4, 0);
  const dates = drawDates(draw, truth.length, dialect);
  const rows = truth.map((value, at) => [dates[at] ?? '', writeNumber(value, 0, own)]);
  return {
    rows: [[draw.one(dateNames[dialect.language]), 'Kasus'], ...maybeTurned(draw, rows)],
    column: undefined,
    truth,
  };
};

/** Rupiah, juta, K and M, percent. */
const words: Make = (draw, dialect) => {
  const ways: readonly ((value: number) => readonly [string, number])[] = [
    (value) => [
      `Rp ${writeNumber(value * 1000, 0, { ...dialect, decimal: ',', thousands: '.' })},-`,
      Math.round(value * 1000),
    ],
    (value) => [
      `Rp${writeNumber(value * 1000, 2, { ...dialect, decimal: ',', thousands: '.' })}`,
      Number((value * 1000).toFixed(2)),
    ],
    (value) => [
      `$${writeNumber(value * 1000, 2, { ...dialect, decimal: '.', thousands: ',' })}`,
      Number((value * 1000).toFixed(2)),
    ],
    (value) =>
      value > 50
        ? [`${value.toFixed(2)}M`, Number(`${value.toFixed(2)}e6`)]
        : [`${value.toFixed(2)}K`, Number(`${value.toFixed(2)}e3`)],
    (value) => [`${value.toFixed(1).replace('.', ',')} juta`, Number(`${value.toFixed(1)}e6`)],
    (value) => [`${value.toFixed(2)}%`, Number(value.toFixed(2))],
  ];
  const way = draw.one(ways);
  const written = walk(draw, draw.from(12, 30), 50, 3, 2).map(way);
  const dates = drawDates(draw, written.length, dialect);
  const rows = written.map(([text], at) => [dates[at] ?? '', text]);
  return {
    rows: [['Date', 'Volume'], ...maybeTurned(draw, rows)],
    column: undefined,
    truth: written.map(([, value]) => value),
  };
};

const codes = [
  ['8888', 8888],
  ['9999', 9999],
  ['-999', -999],
  ['999.9', 999.9],
  ['-99.9', -99.9],
] as const;

/** BMKG: what was not measured is a code. */
const measured: Make = (draw, dialect) => {
  const [code] = draw.one(codes);
  const values = walk(draw, draw.from(12, 31), 27, 0.5, 1);
  const dates = drawDates(draw, values.length, dialect);
  let last = values[0] ?? 0;
  const truth: number[] = [];
  const rows = values.map((value, at) => {
    const isLost = at > 0 && draw.chance(0.15);
    if (!isLost) last = value;
    truth.push(last);
    const text = isLost
      ? draw.one([code, code, '', '-']).replace('.', dialect.decimal)
      : writeNumber(value, 1, dialect);
    return [dates[at] ?? '', text];
  });
  return { rows: [['Tanggal', 'Tavg'], ...rows], column: undefined, truth };
};

const placesOf = {
  id: ['Jakarta', 'Bandung', 'Surabaya', 'Medan'],
  en: ['Indonesia', 'Malaysia', 'Thailand', 'Viet Nam'],
};

/** Several series below one another, or row by row in turn. */
const panel: Make = (draw, dialect) => {
  const names = placesOf[dialect.language].slice(0, draw.from(2, 4));
  const count = draw.from(8, 20);
  const dates = drawDates(draw, count, dialect);
  const all = names.map((name, nth) => {
    const values = walk(draw, count, 50 * 10 ** nth, 2, 1);
    return {
      name,
      values,
      rows: values.map((value, at) => [name, dates[at] ?? '', writeNumber(value, 1, dialect)]),
    };
  });
  const rows = draw.chance(0.5)
    ? all.flatMap((each) => each.rows)
    : dates.flatMap((_, at) => all.map((each) => each.rows[at] ?? []));
  const heading = [dialect.language === 'id' ? 'Kota' : 'location', 'date', 'new_cases'];
  const isTurned = draw.chance(0.3);
  const first = isTurned ? all.at(-1) : all[0]; // the one that stands on top
  return {
    rows: [heading, ...(isTurned ? rows.toReversed() : rows)],
    column: undefined,
    truth: first?.values ?? [],
  };
};

/** Johns Hopkins, World Bank, BPS: times as headings. */
const wide: Make = (draw, dialect) => {
  const names = placesOf[dialect.language];
  const years = draw.chance(0.5);
  const count = draw.from(6, 16);
  const times = draw.times(count, (at) =>
    years
      ? String(1998 + at)
      : `${dateAt(20, at).getUTCMonth() + 1}/${dateAt(20, at).getUTCDate()}/20`,
  );
  const all = names.map((_, nth) => walk(draw, count, 90 * (nth + 1), 2, 1));
  const isTurned = draw.chance(0.3);
  const across = <Item>(items: readonly Item[]): Item[] =>
    isTurned ? items.toReversed() : [...items];
  const rows = names.map((name, nth) => [
    name,
    `C${nth + 1}`,
    ...across(all[nth] ?? []).map((value) => writeNumber(value, 1, dialect)),
  ]);
  return {
    rows: [
      [dialect.language === 'id' ? 'Provinsi' : 'Country Name', 'Code', ...across(times)],
      ...rows,
    ],
    column: undefined,
    truth: all[0] ?? [],
  };
};

/** Months down and years across. */
const grid: Make = (draw, dialect) => {
  const years = draw.times(draw.from(2, 5), (at) => String(2015 + at));
  const all = walk(draw, 12 * years.length, 110, 2, 0);
  const rows = Array.from({ length: 12 }, (_, month) => [
    monthName(month, dialect),
    ...years.map((_year, nth) => writeNumber(all[12 * nth + month] ?? 0, 0, dialect)),
  ]);
  return {
    rows: [[dialect.language === 'id' ? 'Bulan' : 'Month', ...years], ...rows],
    column: undefined,
    truth: all,
  };
};

/** Year, month, day and hour in columns of their own, as in Beijing's file of PM2.5. */
const parts: Make = (draw, dialect) => {
  const truth = walk(draw, draw.from(20, 60), 60, 4, 0);
  const rows = truth.map((value, at) => {
    const date = dateAt(30, at / 24);
    return [
      at + 1,
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
    ]
      .map(String)
      .concat(writeNumber(value, 0, dialect), 'NW');
  });
  return {
    rows: [['No', 'year', 'month', 'day', 'hour', 'pm2.5', 'cbwd'], ...maybeTurned(draw, rows)],
    column: undefined,
    truth,
  };
};

/** yfinance with a second and a third row of headings. */
const yfinance: Make = (draw, dialect) => {
  const truth = walk(draw, draw.from(10, 30), 4000, 20, 2);
  const rows = truth.map((value, at) => [
    dateAt(40, at).toISOString().slice(0, 10),
    ...[value + 3, value, value * 1000].map((each, nth) =>
      writeNumber(each, nth === 2 ? 0 : 2, { ...dialect, thousands: '' }),
    ),
  ]);
  const headings = [
    ['Price', 'Close', 'Open', 'Volume'],
    ['Ticker', ...Array(3).fill('ABCD.JK')],
    ['Date', '', '', ''],
  ];
  return { rows: [...headings, ...rows], column: draw.chance(0.5) ? 'Open' : undefined, truth };
};

export const makes: Readonly<Record<string, Make>> = {
  table,
  counts,
  words,
  measured,
  panel,
  wide,
  grid,
  parts,
  yfinance,
};
