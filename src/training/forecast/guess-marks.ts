import { type DecimalMark, guessDecimal, isMissing, readNumber } from './read-number.ts';

/** What the cells of a column say about the marks in its numbers. */
export interface Marks {
  readonly decimal: DecimalMark;
  /** A cell that can be read either way, where nothing decides. */
  readonly doubt: string | undefined;
}

/** What stands between thousands. */
export type ThousandsMark = '.' | ',' | ' ' | "'";

interface Evidence {
  /** Cells that can be read with one mark only. */
  readonly point: number;
  readonly comma: number;
  /** Cells such as 1.005, which fit both. */
  readonly either: readonly string[];
  /** The single mark of those cells, where it is one. */
  readonly mark: DecimalMark | undefined;
}

/**
 * The decimal mark of a column of numbers. Its own cells decide where one of them can be read in one way only, or where
 * numbers without a mark would jump by a thousand; then the rest of the file; where nothing decides there is a doubt.
 * @param others cells of the other columns
 */
export function guessMarks(
  cells: readonly string[],
  others: readonly string[],
  delimiter: string,
): Marks {
  const given = cells.filter((cell) => !isMissing(cell));
  const { point, comma, either, mark } = weigh(given);
  if (point !== comma) return { decimal: point > comma ? '.' : ',', doubt: undefined };
  const habit = guessDecimal(others, delimiter);
  if (either.length === 0 || mark === undefined) return { decimal: habit, doubt: undefined };
  const grouped = mark === '.' ? ',' : '.';
  const isRupiah = either.some((cell) => /rp|idr/i.test(cell)); // they have no thousandths
  if (isRupiah || isGrouping(given, mark)) return { decimal: grouped, doubt: undefined };
  const rest = weigh(others);
  const doubt = rest.point === rest.comma ? either[0] : undefined;
  return { decimal: habit, doubt };
}

function weigh(cells: readonly string[]): Evidence {
  let [point, comma] = [0, 0];
  const either: string[] = [];
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const [asPoint, asComma] = [readNumber(cell, '.'), readNumber(cell, ',')];
    if (asPoint === asComma) continue;
    if (asComma === undefined) point++;
    else if (asPoint === undefined) comma++;
    else either.push(cell);
  }
  const signs = new Set(either.map((cell) => (/\d\.\d/.test(cell) ? '.' : ',')));
  const [mark] = signs;
  return { point, comma, either, mark: signs.size === 1 ? mark : undefined };
}

/**
 * Whether a mark that is always followed by three digits groups thousands: numbers below a thousand stand beside it without
 * one, and either a zero closes the three digits (decimals would have lost it), or the values run smoother so.
 */
function isGrouping(cells: readonly string[], mark: DecimalMark): boolean {
  const bare = cells.filter((cell) => !cell.includes(mark));
  const whole = bare.map((cell) => readNumber(cell, mark)).filter((value) => value !== undefined);
  if (whole.some((value) => Math.abs(value) >= 1000)) return false;
  if (!whole.some((value) => value !== 0)) return false;
  if (cells.some((cell) => cell.includes(mark) && /0\D*$/.test(cell))) return true;
  const other = mark === '.' ? ',' : '.';
  return 2 * roughness(cells, other) < roughness(cells, mark);
}

/** How far values jump, in powers of e. */
function roughness(cells: readonly string[], decimal: DecimalMark): number {
  const sizes = cells.flatMap((cell) => {
    const value = readNumber(cell, decimal) ?? 0;
    return value === 0 ? [] : Math.log(Math.abs(value));
  });
  return sizes.slice(1).reduce((sum, size, at) => sum + Math.abs(size - (sizes[at] ?? 0)), 0);
}

/** The sign that stands between thousands in these cells; undefined where none has any. */
export function thousandsOf(
  cells: readonly string[],
  decimal: DecimalMark,
): ThousandsMark | undefined {
  const signs: readonly ThousandsMark[] = [decimal === '.' ? ',' : '.', ' ', "'"];
  const isGrouped = (cell: string, sign: ThousandsMark): boolean =>
    (sign === ' ' ? /\d[ \u00a0\u2007\u2009\u202f]\d/.test(cell) : cell.includes(sign)) &&
    new RegExp(`\\d[${sign === ' ' ? ' \\u00a0\\u2007\\u2009\\u202f' : sign}]\\d{2,3}`).test(
      cell,
    ) &&
    readNumber(cell, decimal) !== undefined;
  return signs.find((sign) => cells.some((cell) => isGrouped(cell, sign)));
}
