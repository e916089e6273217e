import { inRanges, type Pieces } from '../engine/pieces.ts';
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

/** The same in pieces. */
export function* allFiniteInPieces(trace: Trace): Pieces<boolean> {
  return (yield* areFiniteInPieces(trace.values)) || allFinite(trace);
}

/** How many numbers are looked at in one piece. */
const numbersAtOnce = 4_000_000;

/** Whether all numbers are finite, in pieces. */
export function* areFiniteInPieces(numbers: Float64Array): Pieces<boolean> {
  let areAll = true;
  yield* inRanges(0, numbers.length, numbersAtOnce, (from, to) => {
    areAll &&= areFinite(numbers.subarray(from, to));
  });
  return areAll;
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
