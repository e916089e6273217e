import { arrowHeight } from './arrow-height.ts';
import type { Ground } from './drawing.ts';
import type { TextShape } from './shapes.ts';
import { stubLength } from './ways.ts';

/** The marks … where timesteps before or after are not seen. */
export function drawMore({ layout, plan }: Ground): readonly TextShape[] {
  const top = layout.slots.findLast((_, storey) => plan.storeys[storey]?.kind === 'layer')?.at(-1);
  const first = layout.columns[0]?.t ?? 1;
  const last = layout.columns.at(-1)?.t ?? 1;
  const size = layout.number;
  const y = top === undefined ? layout.height / 2 : arrowHeight(top, size) + 0.1 * size;
  const mark = (
    id: string,
    { left, right }: { readonly left: number; readonly right: number },
  ): TextShape => ({
    kind: 'text',
    id,
    emphasis: 'plain',
    x: (left + right) / 2,
    y,
    size,
    anchor: 'middle',
    pieces: [{ text: '…' }],
    tone: 'ink',
  });
  return [
    ...(first > 1 ? [mark('before', layout.start)] : []),
    ...(last < plan.program.timesteps.length
      ? [mark('after', { left: layout.end.left + stubLength(size), right: layout.end.right })]
      : []),
  ];
}
