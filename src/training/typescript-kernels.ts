import type { Kernels } from './kernels.ts';
import type { Precision } from './network.ts';
import { createActivations } from './typescript/activations.ts';
import {
  createGruGates,
  createGruResetBackward,
  createGruResetForward,
} from './typescript/gru-gates.ts';
import { createLstmBackward, createLstmForward } from './typescript/lstm-gates.ts';
import { createMemory, growMemory } from './typescript/memory.ts';
import { createProducts } from './typescript/products.ts';
import { createRowKernels, createSymbolKernels } from './typescript/rows.ts';
import { createUpdates } from './typescript/updates.ts';

/** The kernels in plain TypeScript: where there is no WebAssembly with SIMD, and to check the others against. */
export function createTypeScriptKernels(precision: Precision): Kernels {
  const memory = createMemory(precision);
  return {
    kind: 'typescript',
    precision,
    get numbers() {
      return memory.numbers;
    },
    get integers() {
      return memory.integers;
    },
    reserve: (count) => growMemory(memory, precision, count),
    ...createProducts(memory),
    ...createRowKernels(memory),
    ...createSymbolKernels(memory),
    ...createActivations(memory),
    ...createLstmForward(memory),
    ...createLstmBackward(memory),
    ...createGruGates(memory),
    ...createGruResetForward(memory),
    ...createGruResetBackward(memory),
    ...createUpdates(memory),
  };
}
