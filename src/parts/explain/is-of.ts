import type { ValueRef } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';

/** Whether a number exists in a program, which the reader may have changed since. */
export function isOf({ tape }: Program, { node, i, j }: ValueRef): boolean {
  const found = tape.nodes[node];
  return found !== undefined && i < found.rows && j < found.columns;
}
