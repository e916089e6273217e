import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Precision } from '../training/network.ts';

/** The bytes of the fast kernels. */
export const readWasm = async (precision: Precision): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await readFile(join(import.meta.dirname, `../training/kernels-${precision}.wasm`)),
  );
