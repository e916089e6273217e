import { expect, test, vi } from 'vitest';
import { createTypeScriptKernels } from '../../training/typescript-kernels.ts';
import { beating } from './beating.ts';

test('kernels at work give signs of life, and compute the same in the same memory', () => {
  const kernels = createTypeScriptKernels('float64');
  const beat = vi.fn();
  const lively = beating(kernels, beat);
  lively.reserve(8);
  lively.numbers.set([2, 3, 5, 7]);
  for (let call = 0; call < 200; call++) lively.product(2, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0);
  expect(kernels.numbers[2]).toBe(6);
  expect(lively.numbers).toBe(kernels.numbers);
  expect(beat).toHaveBeenCalledTimes(4);
});
