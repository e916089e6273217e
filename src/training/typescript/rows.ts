import type { Kernels } from '../kernels.ts';
import type { Memory } from './memory.ts';
import { clamp } from './updates.ts';

/** Copies and sums of whole rows in plain loops. */
export function createRowKernels(memory: Memory): Pick<Kernels, 'fillRows' | 'sumRows'> {
  return {
    fillRows(out, row, rows, width) {
      const N = memory.numbers;
      for (let r = 0; r < rows; r++) N.copyWithin(out + r * width, row, row + width);
    },
    sumRows(out, d, rows, width) {
      const N = memory.numbers;
      N.fill(0, out, out + width);
      for (let r = 0; r < rows; r++)
        for (let j = 0; j < width; j++) N[out + j] += N[d + r * width + j];
    },
  };
}

/** Rows of a table by their symbols, in plain loops. */
export function createSymbolKernels(
  memory: Memory,
): Pick<Kernels, 'gatherRows' | 'scatterRows' | 'scatterStep'> {
  const idAt = (ids: number): number => (ids * memory.integers.length) / memory.numbers.length;
  return {
    gatherRows(out, ids, table, bias, rows, width) {
      const { numbers: N, integers } = memory;
      const first = idAt(ids);
      for (let r = 0; r < rows; r++) {
        const id = integers[first + r];
        const [to, from] = [out + r * width, table + id * width];
        if (id < 0) N.copyWithin(to, bias, bias + width);
        else for (let j = 0; j < width; j++) N[to + j] = N[bias + j] + N[from + j];
      }
    },
    scatterRows(table, ids, d, rows, width) {
      const { numbers: N, integers } = memory;
      const first = idAt(ids);
      for (let r = 0; r < rows; r++) {
        const id = integers[first + r];
        const to = table + id * width;
        if (id >= 0) for (let j = 0; j < width; j++) N[to + j] += N[d + r * width + j];
      }
    },
    scatterStep(table, ids, d, rows, width, rate, limit) {
      const { numbers: N, integers } = memory;
      const first = idAt(ids);
      for (let r = 0; r < rows; r++) {
        const id = integers[first + r];
        if (id < 0) continue;
        const [to, sum] = [table + id * width, d + r * width];
        addLaterRows(memory, first, d, r, rows, width);
        for (let j = 0; j < width; j++) N[to + j] -= rate * clamp(N[sum + j], limit);
      }
    },
  };
}

/** Adds to row r of d the rows of the same symbol later on, and takes their symbols away. */
function addLaterRows(
  { numbers: N, integers }: Memory,
  first: number,
  d: number,
  r: number,
  rows: number,
  width: number,
): void {
  for (let s = r + 1; s < rows; s++) {
    if (integers[first + s] !== integers[first + r]) continue;
    integers[first + s] = -1;
    for (let j = 0; j < width; j++) N[d + r * width + j] += N[d + s * width + j];
  }
}
