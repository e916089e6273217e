import { baseline } from './drawing.ts';
import type { Box, Size, TextPlace } from './shapes.ts';

/** A number that is shown on demand, beside its place in a colour strip. */
export interface Callout {
  readonly box: Box;
  readonly text: TextPlace;
}

/** Where the number of a strip stands while it is pointed at: at the right of its row, or left where there is no room. */
export function calloutFor(box: Box, fontSize: number, { width, height }: Size): Callout {
  const wide = 5 * fontSize;
  const tall = 1.6 * fontSize;
  const right = box.x + box.width + 4;
  const x = right + wide <= width ? right : box.x - wide - 4;
  const y = Math.max(0, Math.min(height - tall, box.y + box.height / 2 - tall / 2));
  return {
    box: { x, y, width: wide, height: tall },
    text: {
      x: x + wide / 2,
      y: baseline(y + tall / 2, fontSize),
      size: fontSize,
      anchor: 'middle',
    },
  };
}
