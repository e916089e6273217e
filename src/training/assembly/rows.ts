import { add, at, BYTES } from './lanes.ts';
import { setStep, stepped } from './step.ts';

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

export function scatterStep(table: i32, ids: i32, d: i32, rows: i32, width: i32, rate: f64, limit: f64): void {
  setStep(rate, limit);
  const length = <usize>width * BYTES, first = at(ids);
  for (let r = 0; r < rows; r++) {
    const id = load<i32>(first + (<usize>r << 2));
    if (id < 0) continue;
    const to = at(table + id * width), sum = at(d + r * width);
    // The rows of the same symbol later on are added to this one and take part no more.
    for (let s = r + 1; s < rows; s++) {
      const place = first + (<usize>s << 2);
      if (load<i32>(place) != id) continue;
      addRow(sum, at(d + s * width), length);
      store<i32>(place, -1);
    }
    for (let j: usize = 0; j < length; j += 16)
      v128.store(to + j, stepped(v128.load(to + j), v128.load(sum + j)));
  }
}

export function sumRows(out: i32, d: i32, rows: i32, width: i32): void {
  memory.fill(at(out), 0, <usize>width * BYTES);
  for (let r = 0; r < rows; r++) addRow(at(out), at(d + r * width), <usize>width * BYTES);
}
