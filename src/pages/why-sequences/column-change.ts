import { lengthOf } from '../../engine/extremes.ts';
import { parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';

/** How far training has moved a column of W_xh: the length of the difference. Exactly 0 where nothing ever moved it. */
export function columnChange(before: Trace, after: Trace, column: number): number {
  const node = parameterNode(after.program, 'W_xh');
  const { rows, columns } = nodeOf(after.program, node);
  const [old, now] = [valuesOf(before, node), valuesOf(after, node)];
  const moved = Array.from({ length: rows }, (_, i) => {
    const at = i * columns + column;
    return (now[at] ?? 0) - (old[at] ?? 0);
  });
  return lengthOf(moved);
}
