import { range } from 'd3';
import { known } from '../../engine/at.ts';
import { numberAt } from '../../trace/block.ts';
import { halfOf, middleOf, tokenOf } from './draw-cells.ts';
import {
  aboutNode,
  columnAt,
  type Drawing,
  emphasis,
  freshness,
  isKnown,
  refTo,
} from './drawing.ts';
import type { BarShape, Box, TextPlace } from './shapes.ts';
import { isHalved, isStrip, type Stand } from './stands.ts';
import { rowsAt } from './storeys.ts';
import { shorten, textWidth } from './text-width.ts';

/** Probabilities as bars over the full width of a cell, the target outlined; gates, which are filled as far as they are open. */
export function drawBars(drawing: Drawing, stand: Stand): readonly BarShape[] {
  const { slot, t } = stand;
  const node = slot.nodes[t];
  if (node === undefined || slot.look !== 'bars') return [];
  return range(rowsAt(slot, t)).map((row) => probabilityBar(drawing, stand, node, row));
}

function probabilityBar(drawing: Drawing, stand: Stand, node: number, row: number): BarShape {
  const { slot, t, place } = stand;
  const { trace, plan, activity } = drawing;
  const ref = refTo(drawing, 'value', node, row);
  const isGate = slot.within !== undefined;
  const target = plan.program.timesteps[t - 1]?.target;
  const isTarget =
    !isGate && target !== undefined && numberAt(trace, refTo(drawing, 'value', target, row)) === 1;
  const whole = rowBox(drawing, stand, row);
  const inset = Math.min(2, 0.06 * place.row);
  return {
    kind: 'bar',
    id: `v${node}.${row}`,
    emphasis: emphasis(drawing, activity.nodes.has(node)),
    box: { ...whole, y: whole.y + inset, height: whole.height - 2 * inset },
    look: isGate ? 'gate' : 'probability',
    isTarget,
    ref: isKnown(drawing, node) ? ref : undefined,
    about: { ...aboutNode(drawing, node, false, row), ...tokenOf(drawing, node, row), isTarget },
    ...barTexts(drawing, stand, node, row),
    fresh: freshness(drawing, { kind: 'value', node }, row, slot.rows),
  };
}

/** All that a row takes up, the gap to the next one too. */
function rowBox(drawing: Drawing, stand: Stand, row: number): Box {
  const { place, span } = stand;
  const box = {
    x: span.left,
    y: place.top + row * place.row,
    width: span.right - span.left,
    height: place.row,
  };
  return isHalved(drawing, stand) ? halfOf(box, 'upper') : box;
}

/** The number at the end of its track and the letter before it; neither in thin strips. */
function barTexts(
  drawing: Drawing,
  stand: Stand,
  node: number,
  row: number,
): Pick<BarShape, 'text' | 'letter'> {
  const { slot, t, span } = stand;
  if (isStrip(stand)) return { text: undefined, letter: undefined };
  const { number: size } = drawing.layout;
  if (slot.within !== undefined)
    return { text: middleOf(rowBox(drawing, stand, row), size), letter: undefined };
  const { y } = middleOf(rowBox(drawing, stand, row), size);
  const text: TextPlace = { x: span.right - 0.35 * size, y, size, anchor: 'end' };
  const { token } = tokenOf(drawing, node, row);
  if (token === undefined) return { text, letter: undefined };
  const x = span.left - 0.4 * size;
  const room = x - known(columnAt(drawing, t), `column ${t}`).gap;
  const smaller = textWidth(token, size) > room ? 0.86 * size : size;
  return { text, letter: { ...text, x, size: smaller, text: shorten(token, smaller, room) } };
}
