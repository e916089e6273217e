import type { Size } from '../cells/cell.ts';

/** A number of rows or columns that is yet to be found out; equal ones lead to the same end. */
export interface Dimension {
  size: Size | undefined;
  same: Dimension | undefined;
}

/** What a value is: a single number, a vector, or a matrix. */
export type ValueType =
  | { readonly kind: 'single' }
  | { readonly kind: 'vector'; readonly rows: Dimension }
  | { readonly kind: 'matrix'; readonly rows: Dimension; readonly columns: Dimension };

export const open = (size?: Size): Dimension => ({ size, same: undefined });
export const singleType: ValueType = { kind: 'single' };
export const vectorType = (rows: Dimension): ValueType => ({ kind: 'vector', rows });

const endOf = (dimension: Dimension): Dimension =>
  dimension.same === undefined ? dimension : endOf(dimension.same);

/** The size of a dimension as far as it is known. */
export const sizeOfDimension = (dimension: Dimension): Size | undefined => endOf(dimension).size;

/** Makes two dimensions one; false where one is D and the other H, unless `isOne` says that these are equal. */
export function join(a: Dimension, b: Dimension, isOne: boolean): boolean {
  const [first, second] = [endOf(a), endOf(b)];
  if (first === second) return true;
  if (first.size !== undefined && second.size !== undefined)
    return first.size === second.size || isOne;
  if (first.size === undefined) first.same = second;
  else second.same = first;
  return true;
}

/** Makes two types one; false where they cannot be. */
export function joinTypes(a: ValueType, b: ValueType, isOne: boolean): boolean {
  if (a.kind === 'vector' && b.kind === 'vector') return join(a.rows, b.rows, isOne);
  if (a.kind === 'matrix' && b.kind === 'matrix')
    return join(a.rows, b.rows, isOne) && join(a.columns, b.columns, isOne);
  return a.kind === b.kind;
}

/** Rows and columns as a cell lists them; what nothing decides has as many as there are hidden units. */
export function sizesOf(type: ValueType): readonly Size[] {
  if (type.kind === 'single') return [];
  const rows = sizeOfDimension(type.rows) ?? 'H';
  return type.kind === 'vector' ? [rows] : [rows, sizeOfDimension(type.columns) ?? 'H'];
}
