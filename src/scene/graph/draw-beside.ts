import { range } from 'd3';
import { known } from '../../engine/at.ts';
import { nodeOf } from '../../trace/block.ts';
import { cellBox, halfOf, middleOf, tokenOf } from './draw-cells.ts';
import {
  aboutNode,
  columnAt,
  type Drawing,
  emphasis,
  freshness,
  isGradientKnown,
  isKnown,
  refTo,
  showsBeside,
} from './drawing.ts';
import type { Span } from './places.ts';
import type { CellShape } from './shapes.ts';
import { besideSpan, isStrip, type Stand } from './stands.ts';
import { rowsAt } from './storeys.ts';

/** Gradient cells, and S beside the exponentials. */
export function drawBeside(drawing: Drawing, stand: Stand): readonly CellShape[] {
  const { slot, t, storey, index } = stand;
  const column = columnAt(drawing, t);
  if (column === undefined || !showsBeside(drawing, storey, index, t)) return [];
  const single = slot.beside?.[t];
  const span = besideSpan(column, stand.place);
  if (single !== undefined) return [singleCell(drawing, stand, single, span)];
  const node = slot.gradients[t];
  if (node === undefined) return [];
  const largest = drawing.measures.mostGradient.get(slot) ?? 1;
  return range(rowsAt(slot, t)).map((row): CellShape => {
    const whole = cellBox(drawing, { ...stand, span }, row, false);
    const box = stand.place.isSplit === true ? halfOf(whole, 'lower') : whole;
    const ref = refTo(drawing, 'gradient', node, row);
    return {
      kind: 'cell',
      id: `g${node}.${row}`,
      emphasis: emphasis(drawing, drawing.activity.gradients.has(node)),
      box,
      look: 'gradient',
      ref: isGradientKnown(drawing, node) ? ref : undefined,
      about: {
        ...aboutNode(drawing, node, true, row),
        ...tokenOf(drawing, slot.nodes[t] ?? node, row),
      },
      scale: isStrip(stand) ? largest : undefined,
      decimals: 3,
      text: isStrip(stand) ? undefined : middleOf(box, drawing.layout.number),
      fresh: freshness(drawing, { kind: 'gradient', node }, row, slot.rows),
    };
  });
}

function singleCell(
  drawing: Drawing,
  { place }: Stand,
  node: number,
  { left, right }: Span,
): CellShape {
  const y = place.top + (place.height - place.row) / 2;
  const box = { x: left, y, width: right - left, height: place.row };
  return {
    kind: 'cell',
    id: `v${node}.0`,
    emphasis: emphasis(drawing, drawing.activity.nodes.has(node)),
    box,
    look: 'plain',
    ref: isKnown(drawing, node) ? refTo(drawing, 'value', node, 0) : undefined,
    about: {
      ...aboutNode(drawing, node, false),
      t: known(nodeOf(drawing.plan.program, node).t, 'timestep'),
    },
    scale: undefined,
    decimals: 3,
    text: middleOf(box, drawing.layout.number),
    fresh: freshness(drawing, { kind: 'value', node }, 0, 1),
  };
}
