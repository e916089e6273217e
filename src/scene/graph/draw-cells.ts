import { range } from 'd3';
import { nodeOf, numberAt } from '../../trace/block.ts';
import type { Span } from './columns.ts';
import {
  aboutNode,
  baseline,
  columnAt,
  type Drawing,
  emphasis,
  freshness,
  isGradientKnown,
  isKnown,
  refTo,
  showsBeside,
} from './drawing.ts';
import { wholeWidth } from './layout.ts';
import { isTinted, tintOf } from './measures.ts';
import type { SlotPlace } from './rows.ts';
import type { Box, CellShape, Shape, TextPlace } from './shapes.ts';
import { mostRows, type Slot } from './storeys.ts';

/** A slot at a timestep, and where it stands. */
export interface Stand {
  readonly storey: number;
  readonly index: number;
  readonly slot: Slot;
  readonly place: SlotPlace;
  readonly t: number;
  readonly span: Span;
}

/** Everything that has a place in the columns that are seen; t = 0 at the edge where the states start. */
export function standsOf(drawing: Drawing): readonly Stand[] {
  const { plan, layout } = drawing;
  return plan.storeys.flatMap(({ slots, direction }, storey) =>
    slots.flatMap((slot, index) =>
      range(slot.nodes.length).flatMap((t): readonly Stand[] => {
        const place = layout.slots[storey]?.[index];
        const span = t === 0 ? startSpan(drawing, direction) : columnAt(drawing, t);
        if (place === undefined || span === undefined || slot.nodes[t] === undefined) return [];
        return [{ storey, index, slot, place, t, span }];
      }),
    ),
  );
}

function startSpan({ layout, plan }: Drawing, direction: string): Span | undefined {
  const first = layout.columns[0]?.t;
  const last = layout.columns.at(-1)?.t;
  if (direction === 'forward') return first === 1 ? layout.start : undefined;
  return last === plan.program.timesteps.length ? layout.end : undefined;
}

/** The cells of one slot, its gradient's cells beside them, and what else stands there. */
export function drawCells(drawing: Drawing, stand: Stand): readonly Shape[] {
  const { slot, t } = stand;
  const node = slot.nodes[t];
  if (node === undefined) return [];
  const values = range(slot.rows).map((row) => valueCell(drawing, stand, node, row));
  return slot.look === 'bars'
    ? besideCells(drawing, stand)
    : [...values, ...besideCells(drawing, stand)];
}

function valueCell(drawing: Drawing, stand: Stand, node: number, row: number): CellShape {
  const { measures, trace, activity } = drawing;
  const { slot, t } = stand;
  const ref = refTo(drawing, 'value', node, row);
  const value = numberAt(trace, ref);
  const isWhole = t === 0 ? measures.wholeStart.has(slot) : measures.whole.has(slot);
  const isOneHot = isWhole && slot.name === 'x';
  const look =
    slot.name === 'target'
      ? 'target'
      : isOneHot && value === 1
        ? 'hot'
        : isOneHot || !isTinted(slot)
          ? 'plain'
          : 'value';
  const box = cellBox(drawing, stand, row, isOneHot);
  return {
    kind: 'cell',
    id: `v${node}.${row}`,
    emphasis: emphasis(drawing, activity.nodes.has(node)),
    box,
    look,
    ref: isKnown(drawing, node) ? ref : undefined,
    about: { ...aboutNode(drawing, node, false, row), ...tokenOf(drawing, slot, row) },
    tint: look === 'value' ? tintOf(value, measures) : 0,
    decimals: isWhole ? 0 : 3,
    text: slot.rows > mostRows ? undefined : middleOf(box, drawing.layout.number),
    fresh: freshness(drawing, { kind: 'value', node }, row, slot.rows),
  };
}

/** The box of a row. A one-hot input is slim, and may lie down. */
function cellBox(
  { layout }: Drawing,
  { place, span, slot, storey }: Stand,
  row: number,
  isSlim: boolean,
): Box {
  const { top, row: height } = place;
  const slim = wholeWidth(layout.number);
  const middle = (span.left + span.right) / 2;
  if (!isSlim)
    return { x: span.left, y: top + row * height, width: span.right - span.left, height };
  if (storey === 0 && layout.isInputRow)
    return { x: middle + (row - slot.rows / 2) * slim, y: top, width: slim, height };
  return { x: middle - slim / 2, y: top + row * height, width: slim, height };
}

export const middleOf = ({ x, y, width, height }: Box, size: number): TextPlace => ({
  x: x + width / 2,
  y: baseline(y + height / 2, size),
  size,
  anchor: 'middle',
});

/** The token that a row of x or y stands for, where the vocabulary names it. */
export function tokenOf(
  { plan }: Drawing,
  { name, rows }: Slot,
  row: number,
): { readonly token?: string } {
  const { vocabulary } = plan.program.example;
  const token =
    name === 'h' || name === 'c' || vocabulary?.length !== rows ? undefined : vocabulary[row];
  return token === undefined ? {} : { token };
}

/** Gradient cells, and S beside the exponentials. */
function besideCells(drawing: Drawing, stand: Stand): readonly CellShape[] {
  const { slot, t, storey, index } = stand;
  const column = columnAt(drawing, t);
  if (column === undefined || !showsBeside(drawing, storey, index, t)) return [];
  const single = slot.beside?.[t];
  const span = { left: column.besideLeft, right: column.besideRight };
  if (single !== undefined) return [singleCell(drawing, stand, single, span)];
  const node = slot.gradients[t];
  if (node === undefined) return [];
  return range(slot.rows).map((row): CellShape => {
    const box = cellBox(drawing, { ...stand, span }, row, false);
    return {
      kind: 'cell',
      id: `g${node}.${row}`,
      emphasis: emphasis(drawing, drawing.activity.gradients.has(node)),
      box,
      look: 'gradient',
      ref: isGradientKnown(drawing, node) ? refTo(drawing, 'gradient', node, row) : undefined,
      about: { ...aboutNode(drawing, node, true, row), ...tokenOf(drawing, slot, row) },
      tint: 0,
      decimals: 3,
      text: slot.rows > mostRows ? undefined : middleOf(box, drawing.layout.number),
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
    about: { ...aboutNode(drawing, node, false), t: nodeOf(drawing.plan.program, node).t ?? 0 },
    tint: 0,
    decimals: 3,
    text: middleOf(box, drawing.layout.number),
    fresh: freshness(drawing, { kind: 'value', node }, 0, 1),
  };
}
