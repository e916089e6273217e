import type { Example, InputEntry, Numbers } from './example.ts';
import { isFeedback } from './feedback.ts';
import { numbersAt, type Place } from './numbers-at.ts';

/** Numbers row by row: a single number is one row, a list one column. */
type Rows = readonly (readonly number[])[];

const rowsOf = (numbers: Numbers): Rows =>
  typeof numbers === 'number'
    ? [[numbers]]
    : numbers.map((row) => (typeof row === 'number' ? [row] : row));

/** What stood at a place before, row by row; nothing where there were more or fewer numbers, which none can be compared with. */
export function rowsBefore(before: Example, place: Place, now: Numbers): Rows | undefined {
  const numbers = numbersAt(before, place);
  if (numbers === undefined) return undefined;
  const [one, other] = [rowsOf(numbers), rowsOf(now)];
  const isSameShape = one.length === other.length && one[0]?.length === other[0]?.length;
  return isSameShape ? one : undefined;
}

type Names = readonly string[] | undefined;

/** A sequence and the names of its tokens. */
interface Sequence {
  readonly entries: readonly InputEntry[] | undefined;
  readonly names: Names;
}

/**
 * Whether the entry at timestep t is another token, or of another kind. A token that only has another name is the same;
 * numbers are compared one by one, each at its place.
 */
export function isOtherEntry(
  { entries, names }: Sequence,
  t: number,
  now: { readonly entry: InputEntry; readonly names: Names },
): boolean {
  const before = entries === undefined ? null : entries[t - 1];
  if (before === undefined) return false; // the timestep is new
  return whatStands(before, names) !== whatStands(now.entry, now.names);
}

/** The place of a token among the names, else which kind of entry it is. */
function whatStands(entry: InputEntry, names: Names): number | string {
  if (entry === null) return 'nothing';
  if (typeof entry === 'string') return names?.indexOf(entry) ?? entry;
  return isFeedback(entry) ? entry.pick : 'numbers';
}
