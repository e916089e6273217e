import { writeFileSync } from 'node:fs';
import { compileKernels, kernelFile, precisions } from './compile-kernels.ts';

/** Compiles src/training/assembly/ anew: `npm run kernels`. */
for (const precision of precisions) {
  const bytes = await compileKernels(precision);
  writeFileSync(kernelFile(precision), bytes);
  console.log(`${kernelFile(precision)}: ${bytes.length} bytes`);
}
