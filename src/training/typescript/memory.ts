import type { Precision } from '../network.ts';

/** One memory seen as numbers and as integers; both views change when it grows. */
export interface Memory {
  numbers: Float64Array | Float32Array;
  integers: Int32Array;
}

/** A buffer from byte `first` on as numbers. */
export const viewOf = (
  precision: Precision,
  buffer: ArrayBuffer,
  first = 0,
): Float64Array | Float32Array =>
  precision === 'float64' ? new Float64Array(buffer, first) : new Float32Array(buffer, first);

export const bytesOf = (precision: Precision): number => (precision === 'float64' ? 8 : 4);

export function createMemory(precision: Precision): Memory {
  const buffer = new ArrayBuffer(0);
  return { numbers: viewOf(precision, buffer), integers: new Int32Array(buffer) };
}

/** Makes the memory hold at least `count` numbers. */
export function growMemory(memory: Memory, precision: Precision, count: number): void {
  if (memory.numbers.length >= count) return;
  const buffer = new ArrayBuffer(count * bytesOf(precision));
  const numbers = viewOf(precision, buffer);
  numbers.set(memory.numbers);
  memory.numbers = numbers;
  memory.integers = new Int32Array(buffer);
}
