import { range } from 'd3';
import { nodeOf, numberAt } from '../../trace/block.ts';
import { tokensOf } from '../tokens.ts';
import {
  aboutNode,
  baseline,
  type Drawing,
  emphasis,
  freshness,
  isKnown,
  refTo,
} from './drawing.ts';
import { isTinted, isWholeAt } from './measures.ts';
import { slimWidth } from './room-for-columns.ts';
import type { Box, CellShape, TextPlace } from './shapes.ts';
import { isHalved, isStrip, type Stand } from './stands.ts';
import { rowsAt, type Slot } from './storeys.ts';

/** The values of one slot as cells, from its first row down; probabilities are bars instead. */
export function drawCells(drawing: Drawing, stand: Stand): readonly CellShape[] {
  const { slot, t } = stand;
  const node = slot.nodes[t];
  if (node === undefined || slot.look === 'bars') return [];
  return range(rowsAt(slot, t)).map((row) => valueCell(drawing, stand, node, row));
}

function valueCell(drawing: Drawing, stand: Stand, node: number, row: number): CellShape {
  const { measures, trace, activity } = drawing;
  const { slot, t } = stand;
  const ref = refTo(drawing, 'value', node, row);
  const value = numberAt(trace, ref);
  const isWhole = t === 0 ? measures.wholeStart.has(slot) : isWholeAt(measures, slot, t);
  const isOneHot = isWhole && slot.name === 'x';
  const look = lookOf(slot, isOneHot, value);
  const whole = cellBox(drawing, stand, row, isOneHot);
  const box = isHalved(drawing, stand) ? halfOf(whole, 'upper') : whole;
  return {
    kind: 'cell',
    id: `v${node}.${row}`,
    emphasis: emphasis(drawing, activity.nodes.has(node)),
    box,
    look,
    ref: isKnown(drawing, node) ? ref : undefined,
    about: { ...aboutNode(drawing, node, false, row), ...tokenOf(drawing, node, row) },
    scale: look === 'value' ? measures.most : undefined,
    decimals: isWhole ? 0 : 3,
    text: isStrip(stand) ? undefined : middleOf(box, drawing.layout.number),
    fresh: freshness(drawing, { kind: 'value', node }, row, slot.rows),
  };
}

function lookOf(slot: Slot, isOneHot: boolean, value: number): CellShape['look'] {
  if (slot.name === 'target') return 'target';
  if (isOneHot && value === 1) return 'hot';
  return isOneHot || !isTinted(slot) ? 'plain' : 'value';
}

/** The box of a row. A one-hot input is slim, and may lie down. */
export function cellBox(
  { layout }: Drawing,
  { place, span, slot, storey, t }: Stand,
  row: number,
  isSlim: boolean,
): Box {
  const { row: height } = place;
  const rows = rowsAt(slot, t);
  const top =
    place.top + ((slot.rows - rows) / 2) * (layout.isInputRow && storey === 0 ? 0 : height);
  const slim = slimWidth(layout);
  const middle = (span.left + span.right) / 2;
  if (!isSlim)
    return { x: span.left, y: top + row * height, width: span.right - span.left, height };
  if (storey === 0 && layout.isInputRow)
    return { x: middle + (row - rows / 2) * slim, y: top, width: slim, height };
  return { x: middle - slim / 2, y: top + row * height, width: slim, height };
}

export const halfOf = (box: Box, which: 'upper' | 'lower'): Box => {
  const height = box.height / 2;
  return { ...box, height, y: which === 'upper' ? box.y : box.y + height };
};

export const middleOf = ({ x, y, width, height }: Box, size: number): TextPlace => ({
  x: x + width / 2,
  y: baseline(y + height / 2, size),
  size,
  anchor: 'middle',
});

/** The token that a row of x, of the target or of y stands for, where a vocabulary names it. */
export function tokenOf({ plan }: Drawing, id: number, row: number): { readonly token?: string } {
  const { program } = plan;
  const token = tokensOf(program, nodeOf(program, id))?.[row];
  return token === undefined ? {} : { token };
}
