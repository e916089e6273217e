import { indexAt } from './random/choice.ts';

/**
 * The index of the largest number (the first one where several are equal); given a uniform number in [0, 1), the
 * index that numpy's `RandomState.choice(p=numbers)` draws with it.
 */
export function pickedIndex(numbers: ArrayLike<number>, uniform: number | undefined): number {
  if (uniform !== undefined) return indexAt(numbers, uniform);
  let largest = 0;
  for (let k = 1; k < numbers.length; k++) if (numbers[k] > numbers[largest]) largest = k;
  return largest;
}
