import { columnAt, type Ground } from './drawing.ts';
import type { FrameShape } from './shapes.ts';

/** The line between encoder and decoder, which the states cross; below the losses, whose words need the room. */
export function drawDivider(ground: Ground): readonly FrameShape[] {
  const { layout, plan } = ground;
  const { encoderLength, example } = plan.program;
  const column = columnAt(ground, encoderLength + 1);
  if (example.decoder === undefined || column === undefined) return [];
  // cells that stand close to it leave room for the label of an arrow
  const x = column.gap + (layout.isStacked ? 0.25 * layout.number : 0);
  const top = layout.head.bottom;
  const box = {
    x,
    y: top,
    width: 0.5,
    height: (layout.scale?.top ?? layout.height) - 0.25 * layout.number - top,
  };
  return [{ kind: 'frame', id: 'divider', emphasis: 'plain', look: 'divider', box, radius: 0 }];
}
