/** Where numbers stand among others: `rows` × `columns` of them from `offset` on. */
interface Stretch {
  readonly rows: number;
  readonly columns: number;
  readonly offset: number;
}

/** Copies a stretch of numbers to the place that begins at `start`. @throws RangeError where one of the two ends before. */
export function copyNumbers(
  from: Float64Array,
  { rows, columns, offset }: Stretch,
  to: Float64Array,
  start: number,
): void {
  const size = rows * columns;
  if (offset + size > from.length || start + size > to.length)
    throw new RangeError(`${size} numbers from ${offset} to ${start}: the list has ${to.length}`);
  for (let i = 0; i < size; i++) to[start + i] = from[offset + i];
}
