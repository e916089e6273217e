/** Numbers in any number of dimensions, the last one running fastest: numpy's own order. */
export interface NumberArray {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** What numpy's `array[i][j]…` gives: the part that begins with these indices. @throws RangeError beyond the shape. */
export function partOf({ shape, values }: NumberArray, at: readonly number[]): NumberArray {
  const inner = shape.slice(at.length);
  const size = inner.reduce((product, each) => product * each, 1);
  const start = at.reduce((sum, index, axis) => {
    const length = shape[axis] ?? 0;
    if (index < 0 || index >= length)
      throw new RangeError(`index ${index} of axis ${axis}: wanted 0 to ${length - 1}`);
    return sum + index * shape.slice(axis + 1).reduce((product, each) => product * each, 1);
  }, 0);
  return { shape: inner, values: values.subarray(start, start + size) };
}

/** An array of that shape whose numbers are given by their indices. */
export function arrayOf(
  shape: readonly number[],
  value: (at: readonly number[]) => number,
): NumberArray {
  const size = shape.reduce((product, each) => product * each, 1);
  return {
    shape,
    values: Float64Array.from({ length: size }, (_, index) => value(indicesOf(shape, index))),
  };
}

function indicesOf(shape: readonly number[], index: number): readonly number[] {
  let rest = index;
  return [...shape]
    .reverse()
    .map((length) => {
      const at = rest % length;
      rest = Math.floor(rest / length);
      return at;
    })
    .reverse();
}

/** One number. @throws RangeError beyond the shape. */
export const numberOf = (array: NumberArray, at: readonly number[]): number =>
  partOf(array, at).values[0] ?? Number.NaN;
