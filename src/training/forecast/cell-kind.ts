import { dateOrders, readDate } from './read-date.ts';
import { isMissing, readNumber } from './read-number.ts';

/** What a cell is by itself: empty or said to be missing, a number, a date, or any other text. */
export type CellKind = 'e' | 'v' | 'd' | 't';

export function cellKind(cell: string): CellKind {
  if (isMissing(cell)) return 'e';
  if (!/\d/.test(cell)) return 't';
  if ((readNumber(cell, '.') ?? readNumber(cell, ',')) !== undefined) return 'v';
  if (cell.length > 48) return 't';
  return dateOrders.some((order) => readDate(cell, order) !== undefined) ? 'd' : 't';
}

/** What the cells of a row are. */
export const kindsOf = (cells: readonly string[]): string => cells.map(cellKind).join('');
