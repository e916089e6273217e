/** What stands before the decimals; the other of the two groups thousands. */
export type DecimalMark = '.' | ',';

/** What a letter behind a number means: M juta and million, or miliar and billion; a small one a unit such as metres. */
export const millionNames = ['million', 'billion', 'unit'] as const;
export type MillionName = (typeof millionNames)[number];

const pattern: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:[1-9]\d{0,2}(?:[,' ]\d{2,3})*[,' ]\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:[1-9]\d{0,2}(?:[.' ]\d{2,3})*[.' ]\d{3}|\d+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};
const plain: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^-?\d+(?:\.\d+)?$/,
  ',': /^-?\d+(?:,\d+)?$/,
};

const missing = new Set([
  ...['', '-', '–', '—', '--', '---', '.', '..', '...', '…', '?', '*', ':', '_'],
  ...['na', 'n/a', 'n.a.', 'n.a', '#n/a', '#na', '#value!', '#ref!', '#div/0!', '#num!', '<na>'],
  ...['null', 'nan', 'none', 'nil', 'nd', 'n/d', 'nr', 'ttu', 'tad', 'no data', 'missing'],
  ...['tidak ada', 'tidak ada data', 'tidak terukur', 'kosong', '(null)', '(na)', '\\n'],
]);

/** Whether a cell says that there is no value. */
export const isMissing = (cell: string): boolean =>
  cell === '' || (cell.length < 16 && missing.has(cell.trim().toLowerCase()));

const powers: Readonly<Record<string, number>> = {
  ...{ k: 3, rb: 3, ribu: 3, thousand: 3, m: 6, jt: 6, juta: 6, mn: 6, mio: 6, million: 6 },
  ...{ b: 9, bn: 9, miliar: 9, milyar: 9, billion: 9 },
  ...{ t: 12, tn: 12, triliun: 12, trilyun: 12, trillion: 12 },
};
const scaled = new RegExp(`^(.*[\\d.,])\\s*(${Object.keys(powers).join('|')})\\.?$`, 'i');
const currency = '(?:rp\\.?|idr|us\\$|usd|eur|gbp|sgd|myr|jpy|cny|[$€£¥₹])';
const before = new RegExp(`^([+-]?)\\s*${currency}\\s*([+-]?)`, 'i');
const after = new RegExp(
  `\\s*(?:${currency}|[%‰]|persen|percent|°\\s*[cf]?|mm|cm|km|hpa|mb|km\\/h|m\\/s|m[23³²](?:\\/(?:s|det|detik))?|knots?|kg|gram|gr|ton|ha|liter|ltr|l|ppm|ppb|[uµ]g\\/m[3³]|jam|menit|detik|hari|ekor|barel|kwh|mwh|orang|jiwa|kasus|unit|lembar)$`,
  'i',
);

/** A cell without what stands around its digits: currency, unit, brackets for minus, the dash of “12.500,-”, notes. */
function bareOf(cell: string): string {
  const signs = cell
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^'(?=[\d+-])/, '')
    .replace(/^([^\d]*)[\u2212\u2013]/, '$1-')
    .trim();
  const unmarked = signs
    .replace(/\s*(?:\*{1,3}\)?|[rpe]\))$/, '')
    .replace(/(\d)\s?[rp]$/, '$1') // revised, provisional
    .replace(/[.,]\s?[-\u2013=]{1,2}$/, '')
    .replace(/^(\d.*\d|\d)\s?-$/, '-$1'); // as SAP writes what is below zero
  const positive = unmarked
    .replace(/^\((.+)\)$/, '-$1')
    .replace(before, '$1$2')
    .replace(/^\((.+)\)$/, '-$1');
  return positive.replace(after, '').trim();
}

/** The power of ten that the word behind a number stands for, as it is written; undefined where there is none. */
export function scaleWordOf(cell: string): string | undefined {
  if (!/[a-z]/i.test(cell)) return undefined;
  return scaled.exec(bareOf(cell))?.[2]?.toLowerCase();
}

/**
 * Whether the dash of “12.500,-” lets this mark stand before the decimals: the sign before the dash is the decimal mark,
 * unless it parts the thousands already, as in “12.500.-”; of “900.-” nobody knows.
 */
function isDashed(cell: string, decimal: DecimalMark): boolean {
  const [, whole = '', sign] = /^(.*\d)\s?([.,])\s?[-\u2013=]{1,2}$/.exec(cell.trim()) ?? [];
  if (sign === undefined) return true;
  const digits = whole.replace(/^\D*/, '');
  if (digits.includes(sign)) return decimal !== sign;
  return decimal === sign || (sign === '.' && !digits.includes(','));
}

/** The number that a cell holds: with thousands grouped, a currency, K or juta, a percent sign or brackets for minus; else undefined. Infinite beyond what a float64 holds. */
export function readNumber(
  cell: string,
  decimal: DecimalMark,
  million: MillionName = 'million',
): number | undefined {
  if (plain[decimal].test(cell)) return Number(cell.replace(',', '.'));
  if (!/\d/.test(cell)) return undefined;
  if (!isDashed(cell, decimal)) return undefined;
  const bare = bareOf(cell);
  const match = scaled.exec(bare);
  const digits = match?.[1] ?? bare;
  if (!/\d/.test(digits) || !pattern[decimal].test(digits)) return undefined;
  const grouping = decimal === '.' ? /[,' ]/g : /[.' ]/g;
  const point = digits.replace(grouping, '').replace(',', '.');
  const word = match?.[2]?.toLowerCase();
  if (word === undefined) return Number(point);
  if (/e/i.test(point)) return undefined;
  if (million === 'unit' && /^[kmbt]$/.test(match?.[2] ?? '')) return Number(point);
  return Number(`${point}e${word === 'm' && million === 'billion' ? 9 : powers[word]}`);
}

/** Larger numbers have squares that overflow. */
export const largestNumber = 1e100;

/**
 * Which sign stands before the decimals: the one that more cells can only be read with. Cells such as 1.234 fit both;
 * where no other decides, Excel's habit does: comma where columns are parted by semicolons, else point.
 */
export function guessDecimal(cells: readonly string[], delimiter: string): DecimalMark {
  let votes = 0; // for the point
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const point = readNumber(cell, '.') !== undefined;
    const comma = readNumber(cell, ',') !== undefined;
    votes += Number(point) - Number(comma);
  }
  if (votes !== 0) return votes > 0 ? '.' : ',';
  return delimiter === ';' ? ',' : '.';
}
