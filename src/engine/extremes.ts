/**
 * The greatest of numbers, and of `atLeast`; −∞ where there are none, NaN where one is NaN. Numbers are taken one by
 * one: spread into the arguments of a function, a hundred thousand of them would overflow the stack.
 */
export function largestOf(
  numbers: Iterable<number>,
  atLeast: number = Number.NEGATIVE_INFINITY,
): number {
  let most = atLeast;
  for (const each of numbers) most = Math.max(most, each);
  return most;
}

/** The least of numbers, and of `atMost`; ∞ where there are none, NaN where one is NaN. */
export function smallestOf(
  numbers: Iterable<number>,
  atMost: number = Number.POSITIVE_INFINITY,
): number {
  let lowest = atMost;
  for (const each of numbers) lowest = Math.min(lowest, each);
  return lowest;
}

/** The Euclidean length of a vector, √(Σ x²), whose squares may be out of range. */
export function lengthOf(numbers: ArrayLike<number>): number {
  let length = 0;
  for (let i = 0; i < numbers.length; i++) length = Math.hypot(length, numbers[i]);
  return length;
}

/** Adds all of `more` to the end of a list, in place; as `push` does with arguments, for any number of them. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}
