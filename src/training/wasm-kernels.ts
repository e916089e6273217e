import type { Kernels } from './kernels.ts';
import type { Precision } from './network.ts';
import { bytesOf, type Memory, viewOf } from './typescript/memory.ts';

/** Bytes before number 0, where the module keeps its constants; FIRST of assembly/lanes.ts. */
const FIRST = 2048;
const PAGE = 65536;

/** What the kernels need of WebAssembly, which neither the DOM nor Node has to name for this. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly instantiate: (
    bytes: Uint8Array<ArrayBuffer>,
    imports: { readonly env: { readonly memory: WasmMemory } },
  ) => Promise<{ readonly instance: { readonly exports: WasmExports } }>;
};
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}
type WasmExports = Omit<Kernels, 'kind' | 'precision' | 'numbers' | 'integers' | 'reserve'>;

/** Whether WebAssembly is here and can run the module, which needs SIMD. */
export const canRun = (bytes: Uint8Array<ArrayBuffer>): boolean =>
  'WebAssembly' in globalThis && WebAssembly.validate(bytes);

/** The same functions as an object with plain properties: calls through the module's own object are slow. */
function named(exports: WasmExports): WasmExports {
  const { product, productStep, pack, productTransposed } = exports;
  const { fillRows, gatherRows, scatterRows, scatterStep, sumRows } = exports;
  const { activate, activateBackward, softmaxRows, multiply, scale, dropoutMask } = exports;
  const { lstmForward, lstmBackward, gruForward, gruBackward } = exports;
  const { gruResetForward, gruMixForward, gruMixBackward, gruResetBackward } = exports;
  const { sumOfSquares, sgdStep, momentumStep, adamStep } = exports;
  return {
    ...{ product, productStep, pack, productTransposed },
    ...{ fillRows, gatherRows, scatterRows, scatterStep, sumRows },
    ...{ activate, activateBackward, softmaxRows, multiply, scale, dropoutMask },
    ...{ lstmForward, lstmBackward, gruForward, gruBackward },
    ...{ gruResetForward, gruMixForward, gruMixBackward, gruResetBackward },
    ...{ sumOfSquares, sgdStep, momentumStep, adamStep },
  };
}

/** The kernels of a compiled module of that precision, with a memory of their own. */
export async function createWasmKernels(
  precision: Precision,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Kernels> {
  const wasm = new WebAssembly.Memory({ initial: 1 });
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory: wasm } });
  const look = (): Memory => ({
    numbers: viewOf(precision, wasm.buffer, FIRST),
    integers: new Int32Array(wasm.buffer, FIRST),
  });
  let memory = look();
  return {
    ...named(instance.exports),
    kind: 'wasm',
    precision,
    get numbers() {
      return memory.numbers;
    },
    get integers() {
      return memory.integers;
    },
    reserve(count) {
      const missing = FIRST + count * bytesOf(precision) - wasm.buffer.byteLength;
      if (missing <= 0) return;
      wasm.grow(Math.ceil(missing / PAGE));
      memory = look();
    },
  };
}
