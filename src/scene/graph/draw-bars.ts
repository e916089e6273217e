import { range } from 'd3';
import { numberAt } from '../../trace/block.ts';
import { type Stand, tokenOf } from './draw-cells.ts';
import {
  aboutNode,
  baseline,
  type Drawing,
  emphasis,
  freshness,
  isKnown,
  refTo,
} from './drawing.ts';
import type { BarShape, TextPlace } from './shapes.ts';
import { mostRows } from './storeys.ts';
import { shorten } from './text-width.ts';

/** Probabilities as bars over the full width of a cell, the target outlined. */
export function drawBars(drawing: Drawing, { slot, t, place, span }: Stand): readonly BarShape[] {
  const node = slot.nodes[t];
  if (node === undefined || slot.look !== 'bars') return [];
  const { layout, trace, plan, activity } = drawing;
  const target = plan.program.timesteps[t - 1]?.target;
  const width = span.right - span.left;
  const inset = Math.min(2, 0.06 * place.row);
  const isStrip = slot.rows > mostRows;
  return range(slot.rows).map((row): BarShape => {
    const ref = refTo(drawing, 'value', node, row);
    const y = place.top + row * place.row;
    const isTarget =
      target !== undefined && numberAt(trace, refTo(drawing, 'value', target, row)) === 1;
    const { token } = tokenOf(drawing, slot, row);
    const text: TextPlace = {
      x: span.right - 0.35 * layout.number,
      y: baseline(y + place.row / 2, layout.number),
      size: layout.number,
      anchor: 'end',
    };
    const room = (drawing.layout.columns[0]?.left ?? 0) - (drawing.layout.columns[0]?.gap ?? 0);
    return {
      kind: 'bar',
      id: `v${node}.${row}`,
      emphasis: emphasis(drawing, activity.nodes.has(node)),
      box: { x: span.left, y: y + inset, width, height: place.row - 2 * inset },
      length: shareOf(numberAt(trace, ref)) * width,
      isTarget,
      ref: isKnown(drawing, node) ? ref : undefined,
      about: {
        ...aboutNode(drawing, node, false, row),
        isTarget,
        ...(token === undefined ? {} : { token }),
      },
      text: isStrip ? undefined : text,
      letter:
        isStrip || token === undefined
          ? undefined
          : {
              ...text,
              x: span.left - 0.4 * layout.number,
              text: shorten(token, layout.number, room),
            },
      fresh: freshness(drawing, { kind: 'value', node }, row, slot.rows),
    };
  });
}

const shareOf = (probability: number): number =>
  Number.isFinite(probability) ? Math.max(0, Math.min(1, probability)) : 0;
