import type { Formula } from '../formula.ts';
import { input, type Op, type Place, sizeOf, upstream } from './op.ts';

/** y = [a; b; …]: columns one above the other. dL/da is the part of dL/dy that stands where a stands. */
export const concat: Op = {
  name: 'concat',
  shape: (inputs) =>
    inputs.every(({ columns }) => columns === 1)
      ? { rows: inputs.reduce((sum, { rows }) => sum + rows, 0), columns: 1 }
      : undefined,
  flowsTo: () => true,
  forward(v, out, ins) {
    let at = out.offset;
    for (const each of ins) {
      const size = sizeOf(each);
      for (let i = 0; i < size; i++) v[at++] = v[each.offset + i];
    }
  },
  backward(_v, out, ins, k, dy, into, at) {
    const from = out.offset + rowsBefore(ins, k);
    const size = sizeOf(ins[k]);
    for (let i = 0; i < size; i++) into[at + i] += dy[from + i];
  },
  formula: (inputs): Formula<Place> => ({ kind: 'stack', of: inputs.map((_, k) => input(k)) }),
  gradient: (k, inputs): Formula<Place> => ({
    kind: 'slice',
    of: upstream,
    from: rowsBefore(inputs, k),
    rows: inputs[k].rows,
  }),
};

function rowsBefore(inputs: readonly { readonly rows: number }[], k: number): number {
  let rows = 0;
  for (let n = 0; n < k; n++) rows += inputs[n].rows;
  return rows;
}
