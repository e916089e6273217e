import { expect, test } from 'vitest';
import { repeatsIn } from './repeats.ts';

test('letters that are read twice are found with their timesteps', () => {
  expect(repeatsIn('hello')).toEqual([{ letter: 'l', at: [3, 4] }]);
  expect(repeatsIn('banana')).toEqual([
    { letter: 'a', at: [2, 4] },
    { letter: 'n', at: [3, 5] },
  ]);
  expect(repeatsIn('abca')).toEqual([]);
});
