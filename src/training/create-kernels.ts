import type { Kernels } from './kernels.ts';
import type { Precision } from './network.ts';
import { createTypeScriptKernels } from './typescript-kernels.ts';
import { canRun, createWasmKernels } from './wasm-kernels.ts';

/**
 * Kernels for one network. `wasm` holds the bytes of `kernels-float64.wasm` or `kernels-float32.wasm` (fetched in a
 * browser, read from the file in Node); without them, or where WebAssembly has no SIMD or is refused by a policy, the
 * kernels are the ones in TypeScript: see `kind`.
 */
export async function createKernels(
  precision: Precision,
  wasm: Uint8Array<ArrayBuffer> | undefined,
): Promise<Kernels> {
  if (wasm === undefined || !canRun(wasm)) return createTypeScriptKernels(precision);
  try {
    return await createWasmKernels(precision, wasm);
  } catch {
    return createTypeScriptKernels(precision); // a policy of the host lets no WebAssembly in
  }
}
