import float32 from '../../training/kernels-float32.wasm?url';
import float64 from '../../training/kernels-float64.wasm?url';
import type { Precision } from '../../training/network.ts';

/** The bytes of the fast kernels; undefined where they cannot be had, and those in TypeScript do. */
export async function fetchWasm(
  precision: Precision,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(precision === 'float64' ? float64 : float32);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
