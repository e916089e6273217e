/** A place where two trees of numbers differ. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Everything that differs between two trees of numbers: numbers by more than tolerance · max(1, |expected|), and entries that
 * only one of the two has.
 */
export function differences(
  expected: unknown,
  found: unknown,
  tolerance: number,
  path = '',
): readonly Difference[] {
  const here = [{ path, expected, found }];
  if (typeof expected === 'number' && typeof found === 'number') {
    const error = Math.abs(expected - found) / Math.max(1, Math.abs(expected));
    return error <= tolerance ? [] : here; // a comparison with NaN is false
  }
  if (!isTree(expected) || !isTree(found)) return expected === found ? [] : here;
  if (Array.isArray(expected) !== Array.isArray(found)) return here;
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    differences(expected[key], found[key], tolerance, path === '' ? key : `${path}.${key}`),
  );
}
