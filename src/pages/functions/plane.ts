import { type NumberArray, numberOf } from './array.ts';
import type { Print } from './prints.ts';

/** Two dimensions of a result as rows and columns, and which of them a printed line is about. */
export interface Plane {
  readonly rows: readonly (readonly number[])[];
  /** What runs from left to right; `example` can be picked. */
  readonly across: 'example' | 'timestep' | 'column';
  /** The example that is shown, where time runs from left to right. */
  readonly example: number | undefined;
  readonly row: number;
  /** Undefined for the whole row. */
  readonly column: number | undefined;
}

/** The plane of a result in which a printed line lies. */
export function planeOf(result: NumberArray, { at, isOneStep = false }: Print): Plane {
  const [first = 0, second, third] = at;
  const [n = 0, width = 0, T] = result.shape;
  const rows = (columns: number, index: (i: number, j: number) => readonly number[]) =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: columns }, (__, j) => numberOf(result, index(i, j))),
    );
  if (T === undefined) {
    const across = result.shape[1] === 10 && at.length > 1 ? 'example' : 'column';
    return {
      rows: rows(width, (i, j) => [i, j]),
      across,
      example: undefined,
      row: first,
      column: second,
    };
  }
  if (isOneStep || T === 1)
    return {
      rows: rows(width, (i, j) => [i, j, 0]),
      across: 'example',
      example: undefined,
      row: first,
      column: isOneStep ? undefined : second,
    };
  return {
    rows: rows(T, (i, t) => [i, second ?? 0, t]),
    across: 'timestep',
    example: second,
    row: first,
    column: third,
  };
}
