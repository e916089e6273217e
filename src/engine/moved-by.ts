import { at } from './at.ts';

/** Adds to one of the numbers, in place. @throws RangeError where there is none at that index. */
export function addAt(numbers: Float64Array, index: number, by: number): void {
  numbers[index] = at(numbers, index, 'number') + by;
}

/** The numbers, one of them moved by so much. @throws RangeError where there is none at that index. */
export function movedBy(numbers: Float64Array, index: number, by: number): Float64Array {
  const moved = numbers.slice();
  addAt(moved, index, by);
  return moved;
}
