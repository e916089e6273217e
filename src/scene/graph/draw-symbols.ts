import { arrowHeight } from './draw-arrows.ts';
import type { Stand } from './draw-cells.ts';
import { baseline, columnAt, type Drawing, emphasis, showsBeside } from './drawing.ts';
import { framePad, hasFrame } from './rows.ts';
import type { TextPlace, TextShape } from './shapes.ts';
import { symbolPieces } from './symbol-pieces.ts';
import { shorten } from './text-width.ts';

/** The symbols of a slot: its own, and that of the gradient or the sum beside it. */
export function drawSymbols(drawing: Drawing, stand: Stand): readonly TextShape[] {
  const node = stand.slot.nodes[stand.t];
  if (node === undefined) return [];
  const { hand, layout, activity } = drawing;
  const isExp = stand.slot.name === 'exp';
  const own: TextShape = {
    kind: 'text',
    id: `s${node}`,
    emphasis: emphasis(drawing, activity.nodes.has(node)),
    ...symbolPlace(drawing, stand),
    pieces: isExp ? [{ text: 'exp' }] : symbolPieces(hand, node, layout.symbol),
    tone: 'quiet',
  };
  return [own, ...besideSymbol(drawing, stand), ...tokenText(drawing, stand)];
}

/** Inputs are named at their right, states below the arrow that comes in, what has no such arrow at its left. */
function symbolPlace(
  { layout, plan }: Drawing,
  { slot, storey, index, place, span, t }: Stand,
): TextPlace {
  const { symbol: size, number: n } = layout;
  const bottom = place.top + place.height;
  const middle = (span.left + span.right) / 2;
  const kind = plan.storeys[storey]?.kind;
  const isTop = index > 0 && index === (plan.storeys[storey]?.slots.length ?? 0) - 1;
  if (t === 0) {
    const y = isTop ? place.top - 0.45 * size : bottom + 1.05 * size;
    return { x: middle, y, size, anchor: 'middle' };
  }
  if (kind === 'input') {
    const half = halfWidth(layout.isInputRow ? slot.rows : 1, n);
    const isSlim = layout.isInputRow || span.right - middle > half;
    const x = isSlim && slot.name === 'x' ? middle + half + 0.4 * n : span.right + 0.4 * n;
    return { x, y: baseline(place.top + place.height / 2, size), size, anchor: 'start' };
  }
  if (kind === 'output' && slot.name === 'y')
    return { x: middle - 1.45 * n, y: bottom + 1.1 * size, size, anchor: 'end' };
  if (kind === 'layer') {
    const frame = hasFrame(plan.storeys[storey]) ? framePad(n) : 0;
    const y = arrowHeight(place, n) + 0.62 * n + 1.12 * size;
    return { x: span.left - frame - 0.3 * n, y, size, anchor: 'end' };
  }
  return {
    x: span.left - 1.6 * n,
    y: baseline(place.top + place.height / 2, size),
    size,
    anchor: 'end',
  };
}

/** Half the width of slim cells that stand side by side. */
const halfWidth = (cells: number, number: number): number => (cells * 1.6 * number) / 2;

/** ∂h above its cells; below them where another state stands above. */
function besideSymbol(
  drawing: Drawing,
  { slot, storey, index, place, t }: Stand,
): readonly TextShape[] {
  const { layout, hand, activity, plan } = drawing;
  const column = columnAt(drawing, t);
  const single = slot.beside?.[t];
  const node = single ?? slot.gradients[t];
  if (column === undefined || node === undefined || !showsBeside(drawing, storey, index, t))
    return [];
  const size = layout.symbol;
  const isLowest = index === 0 && (plan.storeys[storey]?.slots.length ?? 1) > 1;
  const top = single === undefined ? place.top : place.top + (place.height - place.row) / 2;
  return [
    {
      kind: 'text',
      id: `t${node}`,
      emphasis: emphasis(
        drawing,
        single === undefined ? activity.gradients.has(node) : activity.nodes.has(node),
      ),
      x: (column.besideLeft + column.besideRight) / 2,
      y: isLowest ? place.top + place.height + 1.05 * size : top - 0.45 * size,
      size,
      anchor: 'middle',
      pieces: symbolPieces(hand, node, size, single === undefined ? 'whole' : undefined),
      tone: single === undefined ? 'gradient' : 'quiet',
    },
  ];
}

/** The token that comes in, large, left of its vector. */
function tokenText(
  drawing: Drawing,
  { slot, storey, t, place, span }: Stand,
): readonly TextShape[] {
  const { layout, plan, activity } = drawing;
  const token = plan.program.example.inputs[t - 1];
  const node = slot.nodes[t];
  if (storey !== 0 || typeof token !== 'string' || node === undefined) return [];
  const n = layout.number;
  const middle = (span.left + span.right) / 2;
  const right = middle - halfWidth(layout.isInputRow ? slot.rows : 1, n) - 0.5 * n;
  const room = right - (columnAt(drawing, t)?.gap ?? 0);
  const size =
    [2, 1.5, 1.2].map((scale) => scale * n).find((each) => shorten(token, each, room) === token) ??
    n;
  return [
    {
      kind: 'text',
      id: `k${t}`,
      emphasis: emphasis(drawing, activity.nodes.has(node)),
      x: right,
      y: baseline(place.top + place.height / 2, size),
      size,
      anchor: 'end',
      pieces: [{ text: shorten(token, size, room) }],
      tone: 'token',
    },
  ];
}
