import { cellKind } from './cell-kind.ts';

type Cells = readonly (readonly string[])[];

/** How many cells most rows have, those of one cell apart. */
export const widthOf = (rows: Cells): number =>
  commonest(rows.flatMap(({ length }) => (length > 1 ? [length] : [])));

/** How well rows go together: how many are as long as most, the first among them, and how many cells can be read; 0 for none. */
export function fitOf(rows: Cells): number {
  const { alike, share, isFirst } = measure(rows);
  if (alike === 0) return 0;
  return alike + (isFirst ? rows.length : 0) + rows.length * share;
}

/** The share of rows that go together and can be read, 0 to 1. */
export const qualityOf = (rows: Cells): number => {
  const { alike, share } = measure(rows);
  return (alike * share) / Math.max(1, rows.length);
};

/** Whether there are rows, all of as many cells, of two or more. */
export const areAlike = (rows: Cells): boolean => {
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every(({ length }) => length === width);
};

function measure(rows: Cells) {
  const width = widthOf(rows);
  const alike = rows.filter(({ length }) => length === width);
  if (width < 2 || 4 * alike.length < rows.length) return { alike: 0, share: 0, isFirst: false };
  const cells = alike.slice(-30).flatMap((row) => row.filter((cell) => cell !== ''));
  const read = cells.filter((cell) => /[vd]/.test(cellKind(cell.trim()))).length;
  const share = read / Math.max(1, cells.length);
  return { alike: alike.length, share, isFirst: rows[0].length === width };
}

/** The commonest of some widths; 0 where there is none. */
export function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
