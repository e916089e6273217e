/** What stands before the decimals; the other of the two groups thousands. */
export type DecimalMark = '.' | ',';

const pattern: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:[1-9]\d{0,2}(?:[,' ]\d{2,3})*[,' ]\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:[1-9]\d{0,2}(?:[.' ]\d{2,3})*[.' ]\d{3}|\d+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

const missing = new Set(['', '-', '–', '—', '.', '?', 'na', 'n/a', '#n/a', 'null', 'nan', 'none']);

/** Whether a cell says that there is no value. */
export const isMissing = (cell: string): boolean => missing.has(cell.trim().toLowerCase());

/** The number that a cell holds: with thousands grouped, a currency, a percent sign or brackets for minus; else undefined. */
export function readNumber(cell: string, decimal: DecimalMark): number | undefined {
  const bare = cell
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim()
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^([+-]?)\s*(?:rp\.?|idr|us\$|usd|[$€£¥₹])\s*/i, '$1')
    .replace(/\s*%$/, '');
  if (!/\d/.test(bare) || !pattern[decimal].test(bare)) return undefined;
  const grouping = decimal === '.' ? /[,' ]/g : /[.' ]/g;
  const value = Number(bare.replace(grouping, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Which sign stands before the decimals: the one that more cells can only be read with. Cells such as 1.234 fit both;
 * where no other decides, Excel's habit does: comma where columns are parted by semicolons, else point.
 */
export function guessDecimal(cells: readonly string[], delimiter: string): DecimalMark {
  let votes = 0; // for the point
  for (const cell of cells) {
    const point = readNumber(cell, '.') !== undefined;
    const comma = readNumber(cell, ',') !== undefined;
    votes += Number(point) - Number(comma);
  }
  if (votes !== 0) return votes > 0 ? '.' : ',';
  return delimiter === ';' ? ',' : '.';
}
