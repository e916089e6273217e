import { largestOf } from '../../engine/extremes.ts';
import type { Rows } from '../../trace/questions/jacobian.ts';

/** A B, both row by row. */
export const multiply = (a: Rows, b: Rows): Rows =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, each, k) => sum + each * (b[k]?.[j] ?? 0), 0)),
  );

/** The matrix seen from the other side. */
export const turned = (a: Rows): Rows => (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));

/** Numbers that stand row after row, as rows of that many columns. */
export const rowsOf = (numbers: ArrayLike<number>, columns: number): Rows => {
  const all = Array.from(numbers);
  return Array.from({ length: all.length / columns }, (_, i) =>
    all.slice(i * columns, (i + 1) * columns),
  );
};

/** A + B + …, all of one shape. */
export const sumOf = (all: readonly Rows[]): Rows =>
  (all[0] ?? []).map((row, i) =>
    row.map((_, j) => all.reduce((sum, each) => sum + (each[i]?.[j] ?? 0), 0)),
  );

/** The largest |a − b| of all elements. */
export const farthest = (a: Rows, b: Rows): number =>
  largestOf(
    a.flatMap((row, i) => row.map((each, j) => Math.abs(each - (b[i]?.[j] ?? 0)))),
    0,
  );
