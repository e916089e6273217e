import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createKernels } from './create-kernels.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'kernels-float64.wasm')));

test('the fast kernels are taken where they may run', async () => {
  expect((await createKernels('float64', bytes)).kind).toBe('wasm');
});

test('where a policy refuses WebAssembly the kernels in TypeScript take over', async () => {
  vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(new WebAssembly.CompileError('policy'));
  expect((await createKernels('float64', bytes)).kind).toBe('typescript');
});
