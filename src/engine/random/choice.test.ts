import { expect, test } from 'vitest';
import { choice } from './choice.ts';

test.each([
  [[0.5, 0.25, 0.25], 0.5, 1],
  [[0.5, 0.25, 0.25], 0.75, 2],
  [[0, 1], 0, 1],
  [[1, 0], 1 - 2 ** -53, 0],
])('of the probabilities %j the uniform number %d chooses index %i', (p, uniform, index) => {
  expect(choice(p, uniform)).toBe(index);
});
