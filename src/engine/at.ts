/** The element at an index, from 0. @throws RangeError that says what was looked for, where the list ends before it. */
export function at<T>(list: ArrayLike<T>, index: number, what: string): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`${what} ${index}: the list has ${list.length}`);
  return found;
}

/** What was looked for. @throws RangeError that says what it is, where it was not found. */
export function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new RangeError(`${what}: found nothing`);
  return found;
}
