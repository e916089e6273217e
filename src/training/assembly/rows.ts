import { add, at, BYTES } from './lanes.ts';
import { Real } from './real.ts';

// Rows of `width` numbers, a multiple of 4; see kernels.ts.

export function fillRows(out: i32, row: i32, rows: i32, width: i32): void {
  const length = <usize>width * BYTES;
  for (let r = 0; r < rows; r++) {
    const to = at(out + r * width);
    for (let j: usize = 0; j < length; j += 16) v128.store(to + j, v128.load(at(row) + j));
  }
}

export function gatherRows(out: i32, ids: i32, table: i32, bias: i32, rows: i32, width: i32): void {
  const length = <usize>width * BYTES, first = at(bias);
  for (let r = 0; r < rows; r++) {
    const id = load<i32>(at(ids) + (<usize>r << 2));
    const to = at(out + r * width), from = at(table + id * width);
    if (id < 0) for (let j: usize = 0; j < length; j += 16) v128.store(to + j, v128.load(first + j));
    else
      for (let j: usize = 0; j < length; j += 16)
        v128.store(to + j, add(v128.load(first + j), v128.load(from + j)));
  }
}

// @ts-ignore: decorator
@inline
function addRow(to: usize, from: usize, length: usize): void {
  for (let j: usize = 0; j < length; j += 16) v128.store(to + j, add(v128.load(to + j), v128.load(from + j)));
}

export function scatterRows(table: i32, ids: i32, d: i32, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    const id = load<i32>(at(ids) + (<usize>r << 2));
    if (id >= 0) addRow(at(table + id * width), at(d + r * width), <usize>width * BYTES);
  }
}

export function sumRows(out: i32, d: i32, rows: i32, width: i32): void {
  memory.fill(at(out), 0, <usize>width * BYTES);
  for (let r = 0; r < rows; r++) addRow(at(out), at(d + r * width), <usize>width * BYTES);
}
