import { columnAt, type Drawing } from './drawing.ts';
import type { FrameShape } from './shapes.ts';

/** The line between encoder and decoder, which the states cross. */
export function drawDivider(drawing: Drawing): readonly FrameShape[] {
  const { layout, plan } = drawing;
  const { encoderLength, example } = plan.program;
  const column = columnAt(drawing, encoderLength + 1);
  if (example.decoder === undefined || column === undefined) return [];
  const x = column.gap;
  const top = 0.25 * layout.number;
  const box = { x, y: top, width: 0.5, height: layout.height - 2 * top };
  return [{ kind: 'frame', id: 'divider', emphasis: 'plain', look: 'divider', box, radius: 0 }];
}
