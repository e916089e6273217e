import { arrowHeight } from './draw-arrows.ts';
import { baseline, type Drawing } from './drawing.ts';
import { isTinted } from './measures.ts';
import type { LegendShape, TextShape } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** The marks … where timesteps before or after are not seen. */
export function drawMore({ layout, plan }: Drawing): readonly TextShape[] {
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
    ...(last < plan.program.timesteps.length ? [mark('after', layout.end)] : []),
  ];
}

/** The scale of colours at the bottom left, as far as there is room before the first column's own line. */
export function drawLegend({ layout, plan, measures, hand }: Drawing): readonly LegendShape[] {
  const [column] = layout.columns;
  const tinted = plan.storeys.some(({ slots }) =>
    slots.some((slot) => isTinted(slot) && !measures.whole.has(slot)),
  );
  if (column === undefined || !tinted) return [];
  const size = layout.number;
  const [least, most] = [`−${hand.number(measures.most)}`, hand.number(measures.most)];
  const left = Math.min(0.5 * size, layout.start.left);
  const words = textWidth(least, size) + textWidth(most, size) + 0.6 * size;
  const room = column.axis - 1.4 * layout.symbol - left - words;
  const width = Math.max(0.9 * size, Math.min(3 * size, room));
  const middle = (layout.foot.top + layout.foot.bottom) / 2;
  const bar = left + textWidth(least, size) + 0.3 * size;
  const y = baseline(middle, size);
  return [
    {
      kind: 'legend',
      id: 'legend',
      emphasis: 'plain',
      box: { x: bar, y: middle - 0.3 * size, width, height: 0.6 * size },
      least: { x: left, y, size, anchor: 'start', text: least },
      most: { x: bar + width + 0.3 * size, y, size, anchor: 'start', text: most },
    },
  ];
}
