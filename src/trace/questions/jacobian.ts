import { passesBack } from '../../engine/tape/node.ts';
import { nodeOf } from '../block.ts';
import type { Trace } from '../trace.ts';

/** A matrix row by row. */
export type Rows = readonly (readonly number[])[];

/**
 * d(above)/d(below), as elements of `above` × elements of `below`: the engine's backward passes of all operations between
 * the two, started once from every element of `above`. All zeros where no chain of operations leads from one to the other.
 * @throws RangeError where the program has no such node.
 */
export function jacobianBetween({ program, values }: Trace, above: number, below: number): Rows {
  const [top, bottom] = [nodeOf(program, above), nodeOf(program, below)];
  const calls = program.tape.nodes
    .slice(below + 1, above + 1)
    .reverse()
    .flatMap((node) => {
      const ins = node.inputs.map((id) => nodeOf(program, id));
      return ins.flatMap(({ id, offset }, k) =>
        id >= below && passesBack(node, k) ? [{ node, ins, k, offset }] : [],
      );
    });
  const carried = new Float64Array(values.length);
  return Array.from({ length: top.rows * top.columns }, (_, i) => {
    carried.fill(0);
    carried[top.offset + i] = 1;
    for (const { node, ins, k, offset } of calls)
      node.op.backward(values, node, ins, k, carried, carried, offset);
    return [...carried.subarray(bottom.offset, bottom.offset + bottom.rows * bottom.columns)];
  });
}
