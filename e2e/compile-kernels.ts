import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const FOLDER = join(import.meta.dirname, '../src/training/assembly');
const ENTRIES = ['products', 'packs', 'rows', 'gates', 'softmax', 'updates'];
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'];

export const precisions = ['float64', 'float32'] as const;
export type KernelPrecision = (typeof precisions)[number];

/** Where the compiled kernels are kept. */
export const kernelFile = (precision: KernelPrecision): string =>
  join(FOLDER, '..', `kernels-${precision}.wasm`);

/** The bytes of the kernels, compiled from src/training/assembly/ with `Real` of that precision. */
export async function compileKernels(precision: KernelPrecision): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const args = [...ENTRIES.map((name) => `${name}.ts`), ...OPTIONS, '--outFile', 'kernels.wasm'];
  const { error, stderr } = await asc.main(args, {
    readFile: (name) => sourceOf(name, precision),
    writeFile: (name, contents) => {
      written.set(name, Uint8Array.from(Buffer.from(contents)));
    },
    listFiles: () => [],
  });
  const bytes = written.get('kernels.wasm');
  if (error !== null || bytes === undefined) throw new Error(stderr.toString());
  return bytes;
}

function sourceOf(name: string, precision: KernelPrecision): string | null {
  try {
    const file = name.replace(/\.ts\.ts$/, '.ts'); // asc puts the ending behind imports that have it
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return precision === 'float32' && file === 'real.ts' ? text.replace('f64', 'f32') : text;
  } catch {
    return null; // asc tries several names for every import
  }
}
