import { addAt } from '../../engine/moved-by.ts';
import { forwardPass } from '../../engine/tape/run.ts';
import { nodeOf } from '../block.ts';
import type { Program } from '../program/program.ts';

/**
 * All values of a forward pass in which `by` is added to element i of one computed node as soon as it is there: what
 * depends on that node moves, everything else stays as it is.
 * @throws RangeError where the program has no such node.
 */
export function disturb(program: Program, node: number, i: number, by: number): Float64Array {
  const { offset } = nodeOf(program, node);
  const values = program.given.slice();
  forwardPass(program.pass, values, (numbers, from) => {
    if (from === offset) addAt(numbers, offset + i, by);
  });
  return values;
}
