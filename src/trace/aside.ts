import type { TapeNode } from '../engine/tape/node.ts';
import { nodeOf } from './block.ts';
import type { Trace } from './trace.ts';

/** Whether a node is a column that the slides print beside a softmax, exp or S, which nothing is computed from. */
export const isAside = ({ given, part, expression, named }: TapeNode): boolean =>
  given === undefined && named && part === 'readout' && expression === undefined;

/**
 * Whether every value of a run, the updated weights too, is a finite number. The columns beside a softmax may overflow: it
 * is computed from logits less the largest of them.
 */
export function allFinite({ values, program }: Trace): boolean {
  if (areFinite(values)) return true;
  return program.tape.nodes.every(
    (node) =>
      isAside(node) ||
      areFinite(values.subarray(node.offset, node.offset + node.rows * node.columns)),
  );
}

/** Whether all numbers are finite; a plain loop, since every edit asks it of thousands. */
export function areFinite(numbers: ArrayLike<number>): boolean {
  for (let at = 0; at < numbers.length; at++) if (!Number.isFinite(numbers[at])) return false;
  return true;
}

/** Whether a node is one of the columns beside a softmax, or the softmax itself, where one of them overflows. */
export function overflowsBeside({ program, values }: Trace, id: number): boolean {
  const node = nodeOf(program, id);
  const asides = [node, ...node.inputs.map((input) => nodeOf(program, input))].filter(isAside);
  return asides.some(
    ({ offset, rows, columns }) => !areFinite(values.subarray(offset, offset + rows * columns)),
  );
}
