import type { Draw } from './random-example.ts';

/** How a file of the field is written. */
export interface Dialect {
  readonly language: 'id' | 'en';
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  /** Between thousands; '' for none. */
  readonly thousands: string;
  readonly newline: string;
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be' | 'bare-16le' | 'latin1';
  /** Of cells that need them, of all cells, or of whole rows, as if each were one cell. */
  readonly quotes: 'needed' | 'all' | 'rows';
  /** Whether blanks part the cells, each filled up to the width of its column. */
  readonly isPadded?: boolean;
}

export function drawDialect(draw: Draw): Dialect {
  const language = draw.one(['id', 'en'] as const);
  const delimiter =
    language === 'id' ? draw.one([';', ';', ',', '\t']) : draw.one([',', ',', '\t', '|']);
  const decimal = language === 'id' && delimiter !== ',' ? draw.one([',', ',', '.'] as const) : '.';
  const group = decimal === '.' ? ',' : '.';
  return {
    language,
    delimiter,
    decimal,
    thousands: draw.one(['', group, group, ' ']),
    newline: draw.one(['\n', '\r\n', '\r\n', '\r']),
    encoding: draw.one(['utf-8', 'utf-8', 'bom', 'utf-16le', 'utf-16be', 'bare-16le', 'latin1']),
    quotes: draw.one(['needed', 'needed', 'all']),
  };
}

/** A number with fixed decimals as the dialect writes it. */
export function writeNumber(
  value: number,
  places: number,
  { decimal, thousands }: Dialect,
): string {
  const [whole = '', part] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : decimal + part}`;
}

const monthsOf = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const shortOf = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const two = (value: number): string => String(value).padStart(2, '0');

export const monthName = (month: number, { language }: Dialect): string =>
  monthsOf[language][month] ?? '';

export type DateForm = (date: Date, dialect: Dialect) => string;

/** Days, as agencies and spreadsheets write them. */
export const dayForms: readonly DateForm[] = [
  (date) => date.toISOString().slice(0, 10),
  (date) => date.toISOString().slice(0, 10).replaceAll('-', '/'),
  (date) => date.toISOString().slice(0, 10).replaceAll('-', ''),
  (date) => [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join('/'),
  (date) => [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join('-'),
  (date) => [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('.'),
  (date) => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} 12:00:00 AM`,
  (date, { language }) =>
    `${date.getUTCDate()} ${monthsOf[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  (date) => `${shortOf.en[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()}`,
  (date, { language }) =>
    `${two(date.getUTCDate())}-${shortOf[language][date.getUTCMonth()]}-${two(date.getUTCFullYear() % 100)}`,
  (date) => `${date.toISOString().slice(0, 10)} 00:00:00+07:00`,
  (date) => String(date.getTime() / 1000),
  (date) => String(date.getTime()),
];

/** Hours. */
export const hourForms: readonly DateForm[] = [
  (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')}:00 UTC`,
  (date) => date.toISOString(),
  (date) => `${dayForms[3]?.(date, plain)} ${two(date.getUTCHours())}.00.00`,
  (date) => `${dayForms[3]?.(date, plain)} ${two(date.getUTCHours())}:00`,
  (date) => String(date.getTime() / 1000),
];

/** Months and quarters. */
export const monthForms: readonly DateForm[] = [
  (date) => `${date.getUTCFullYear()}M${two(date.getUTCMonth() + 1)}`,
  (date) => date.toISOString().slice(0, 7),
  (date, { language }) => `${monthsOf[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  (date, { language }) =>
    `${shortOf[language][date.getUTCMonth()]}-${two(date.getUTCFullYear() % 100)}`,
  (date) => date.toISOString().slice(0, 7).replace('-', ''),
  (date) => date.toISOString().slice(0, 10),
];

const plain: Dialect = {
  ...{ language: 'id', delimiter: ',', decimal: '.', thousands: '' },
  ...{ newline: '\n', encoding: 'utf-8', quotes: 'needed' },
};

/** Rows whose cells stand below one another, to the left or to the right. */
function padded(rows: readonly (readonly string[])[], isRight: boolean): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  const fill = (cell: string, at: number): string =>
    isRight ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(fill).join('  '));
}

/** The bytes of rows in a dialect. */
export function print(rows: readonly (readonly string[])[], dialect: Dialect): Uint8Array {
  const { delimiter, newline, encoding, quotes, isPadded = false } = dialect;
  const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const quote = (cell: string): string =>
    (quotes === 'all' && cell !== '') || cell.includes(delimiter) || cell.includes('"')
      ? inQuotes(cell)
      : cell;
  const whole = (line: string): string =>
    quotes === 'rows' && line !== '' ? inQuotes(line) : line;
  const lines = isPadded
    ? padded(rows, encoding === 'utf-8')
    : rows.map((row) => whole(row.map(quote).join(delimiter)));
  const text = lines.join(newline) + newline;
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'latin1')
    return Uint8Array.from(text, (sign) => Math.min(255, sign.charCodeAt(0)));
  const units = [...(encoding === 'bare-16le' ? '' : '\ufeff'), ...text].map((sign) =>
    sign.charCodeAt(0),
  );
  return Uint8Array.from(
    units.flatMap((unit) =>
      encoding === 'utf-16be' ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}
