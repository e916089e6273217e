import { nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';

/** How many numbers it takes to check every gradient by central differences: two runs of the tape a parameter. */
export function checkCost(program: Program): number {
  const count = program.parameters.reduce((sum, { node }) => {
    const { rows, columns } = nodeOf(program, node);
    return sum + rows * columns;
  }, 0);
  return 2 * count * program.tape.size;
}
