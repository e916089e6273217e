import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernels, kernelFile, precisions } from '../../e2e/compile-kernels.ts';

test.each(precisions)(
  'the %s module is what assembly/ compiles to; after a change: npm run kernels',
  async (precision) => {
    const compiled = await compileKernels(precision);
    expect(Buffer.from(compiled).equals(readFileSync(kernelFile(precision)))).toBe(true);
  },
);
