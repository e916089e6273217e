import { at } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import type { Hand } from '../symbols.ts';
import { lineOfGradient } from './arrow-height.ts';
import { headEnd } from './draw-ends.ts';
import {
  areLabelsLeft,
  baseline,
  columnAt,
  type Drawing,
  emphasis,
  showsBeside,
} from './drawing.ts';
import { inputSymbolRoom } from './input-row.ts';
import { isWholeAt } from './measures.ts';
import type { ColumnPlace } from './places.ts';
import { inputHalf } from './room-for-columns.ts';
import { routeOf, routePoints } from './routes.ts';
import { framePad, hasFrame, rowsPlace } from './rows.ts';
import type { Piece, TextPlace, TextShape } from './shapes.ts';
import { isHalved, type Stand } from './stands.ts';
import {
  basePieces,
  letterPieces,
  piecesWidth,
  slotPieces,
  symbolPieces,
} from './symbol-pieces.ts';
import { symbolHeight } from './ways.ts';

/** The symbols of a slot: its own, and that of the gradient or the sum beside it. */
export function drawSymbols(drawing: Drawing, stand: Stand): readonly TextShape[] {
  const node = stand.slot.nodes[stand.t];
  if (node === undefined) return [];
  const { activity } = drawing;
  const isExp = stand.slot.name === 'exp';
  const own: TextShape = {
    kind: 'text',
    id: `s${node}`,
    emphasis: emphasis(drawing, activity.nodes.has(node)),
    ...symbolPlace(drawing, stand),
    pieces: isExp ? [{ text: 'exp' }] : ownPieces(drawing, stand),
    tone: 'quiet',
  };
  const { slot, t, storey } = stand;
  const hasNoRoom = storey === 0 && inputSymbolRoom(drawing, slot, t) === 0;
  const shown = hasNoRoom || isCramped(drawing, stand) || own.pieces.length === 0 ? [] : [own];
  const isSplit = stand.place.isSplit === true;
  return [...shown, ...(isSplit ? splitSymbol : besideSymbol)(drawing, stand)];
}

/** Whether the gap below the output has room for the arrow and its weights only. */
function isCramped({ layout }: Drawing, { slot, storey, place }: Stand): boolean {
  const below = layout.slots[storey - 1]?.at(-1);
  if (slot.name !== 'y' || below === undefined) return false;
  return below.top - place.top - place.height < 2.8 * layout.number;
}

/** Strips side by side have a letter each, where it has room; the column says which timestep it is. */
function ownPieces({ hand, layout }: Drawing, { slot, place, span, t }: Stand): readonly Piece[] {
  const size = layout.symbol;
  const node = slot.nodes[t];
  if (node !== undefined && place.isLow === true && t > 0) return basePieces(hand, node, size);
  if (place.share === undefined) return slotPieces(hand, slot, t, size);
  return node === undefined ? [] : letterPieces(hand, node, size, span.right - span.left + 1);
}

/** Inputs are named at their right, states below the arrow that comes in, what has no such arrow at its left. */
function symbolPlace(drawing: Drawing, stand: Stand): TextPlace {
  const { layout, plan, measures } = drawing;
  const { slot, storey, place, span, t } = stand;
  const { symbol: size, number: n } = layout;
  const middle = (span.left + span.right) / 2;
  const level = baseline(place.top + place.height / 2, size);
  const kind = plan.storeys[storey]?.kind;
  if (t === 0) return startSymbolPlace(drawing, stand);
  if (place.isLow === true) return { x: span.left - 0.2 * n, y: level, size, anchor: 'end' };
  if (place.share !== undefined)
    return { x: middle, y: place.top - 0.3 * size, size, anchor: 'middle' };
  if (kind === 'input') {
    const half = inputHalf(layout, slot.rows);
    const right = isWholeAt(measures, slot, t) ? middle + half : span.right;
    return { x: right + 0.4 * n, y: level, size, anchor: 'start' };
  }
  if (kind === 'output' && slot.name === 'y')
    return {
      x: areLabelsLeft(drawing, t) ? span.left - 0.3 * n : middle - 1.65 * n,
      y: place.top + place.height + 1.1 * size,
      size,
      anchor: 'end',
    };
  if (kind === 'layer') {
    const frame = hasFrame(plan.storeys[storey]) ? framePad(n) : 0;
    const y = slot.within === undefined ? symbolHeight(place, n) : level;
    return { x: span.left - frame - 0.3 * n, y, size, anchor: 'end' };
  }
  return { x: span.left - 1.6 * n, y: level, size, anchor: 'end' };
}

/** Initial states are named below; where several stand close together, on the side away from their arrow. */
function startSymbolPlace(
  { layout, plan }: Drawing,
  { storey, slot, span, ...of }: Stand,
): TextPlace {
  const place = rowsPlace(of.place, slot, 0);
  const { symbol: size, number: n } = layout;
  const stood = plan.storeys[storey];
  const bottom = place.top + place.height;
  if (!hasFrame(stood))
    return { x: (span.left + span.right) / 2, y: bottom + 1.05 * size, size, anchor: 'middle' };
  const y = baseline(place.top + place.height / 2, size);
  return stood?.direction === 'backward'
    ? { x: span.right + 0.25 * n, y, size, anchor: 'start' }
    : { x: span.left - 0.25 * n, y, size, anchor: 'end' };
}

/** ∂h above its cells; in a frame above all of them: ∂h, ∂c. */
function besideSymbol(drawing: Drawing, stand: Stand): readonly TextShape[] {
  const { slot, storey, index, t } = stand;
  const place = rowsPlace(stand.place, slot, t);
  const { layout, hand, activity, plan } = drawing;
  const column = columnAt(drawing, t);
  const of = at(plan.storeys, storey, 'storey');
  const isTop = index === of.slots.length - 1 || !hasFrame(of);
  const single = slot.beside?.[t];
  const node = single ?? slot.gradients[t];
  const isShown = isTop && showsBeside(drawing, storey, index, t);
  if (column === undefined || node === undefined || !isShown) return [];
  const size = layout.symbol;
  const top = single === undefined ? place.top : place.top + (place.height - place.row) / 2;
  const shown = hasFrame(of) ? gradientsOf(drawing, stand) : [node];
  const isActive = shown.some((id) =>
    (single === undefined ? activity.gradients : activity.nodes).has(id),
  );
  const y = top - 0.45 * size;
  const above = slot.look === 'bars' ? headEnd(drawing, column) : weightEnd(drawing, column, node);
  const free = Math.max(above, cornerEnd(drawing, column, y)) + 0.2 * size;
  const left = Math.max(column.besideLeft, free);
  const long = listPieces(hand, shown, size, single === undefined);
  const room = column.besideRight - left + 0.3 * size;
  const pieces = [long, [{ text: '∂' }]].find((each) => piecesWidth(each, size) <= room);
  if (pieces === undefined) return [];
  return [
    {
      kind: 'text',
      id: `t${node}`,
      emphasis: emphasis(drawing, isActive),
      x: (left + column.besideRight) / 2,
      y,
      size,
      anchor: 'middle',
      pieces,
      tone: single === undefined ? 'gradient' : 'quiet',
    },
  ];
}

/** ∂h below h, where the gradients stand in the cells; left of the first of them where nothing comes in. */
function splitSymbol(drawing: Drawing, stand: Stand): readonly TextShape[] {
  const { slot, storey, place, span, t } = stand;
  const node = slot.gradients[t];
  if (node === undefined || !isHalved(drawing, stand)) return [];
  const { hand, layout, activity, plan } = drawing;
  const { symbol: size, number: n } = layout;
  const of = plan.storeys[storey];
  const frame = hasFrame(of) ? framePad(n) : 0;
  const y =
    of?.kind === 'layer'
      ? symbolHeight(place, n) + lineOfGradient * n
      : baseline(place.top + 0.75 * place.row, size);
  return [
    {
      kind: 'text',
      id: `t${node}`,
      emphasis: emphasis(drawing, activity.gradients.has(node)),
      x: span.left - frame - 0.3 * n,
      y,
      size,
      anchor: 'end',
      pieces: symbolPieces(hand, node, size, 'whole'),
      tone: 'gradient',
    },
  ];
}

/** Where the label of an arrow that turns a corner ends, if it stands on the line at height y; see `routes.ts`. */
function cornerEnd(drawing: Drawing, column: ColumnPlace, y: number): number {
  const size = drawing.layout.symbol;
  const ends = drawing.plan.flows.flatMap((flow): readonly number[] => {
    if (flow.to.t !== column.t || routeOf(drawing.plan.storeys, flow) !== 'lane') return [];
    const corner = routePoints(drawing, flow, 'lane')?.at(-3);
    if (corner === undefined || Math.abs(baseline(corner.y, size) - y) > 1.1 * size) return [];
    return [corner.x + 0.4 * size + drawing.lettering.weightsWidth(flow)];
  });
  return largestOf(ends, 0);
}

/** Where the label of the weights ends that lead up from a node. */
function weightEnd(
  { plan, layout, lettering }: Drawing,
  { axis }: ColumnPlace,
  node: number,
): number {
  const flow = plan.flows.find(({ source, isRecurrent }) => source === node && !isRecurrent);
  const width = flow === undefined ? 0 : lettering.weightsWidth(flow);
  return axis + 0.55 * layout.symbol + width;
}

/** The gradients that are shown in a frame, from the top down. */
function gradientsOf(drawing: Drawing, { storey, t }: Stand): readonly number[] {
  const slots = at(drawing.plan.storeys, storey, 'storey').slots;
  return slots
    .flatMap(({ gradients, within }, index) => {
      const node = gradients[t];
      return node === undefined || within !== undefined || !showsBeside(drawing, storey, index, t)
        ? []
        : [node];
    })
    .reverse();
}

function listPieces(
  hand: Hand,
  nodes: readonly number[],
  size: number,
  isGradient: boolean,
): readonly Piece[] {
  // several in one line leave out the layer, which the frame shows
  const layered = nodes.length === 1;
  return nodes.flatMap((node, at) => [
    ...(at === 0 ? [] : [{ text: ', ' }]),
    ...symbolPieces(hand, node, size, isGradient ? 'whole' : undefined).filter(
      ({ isLayer }) => layered || isLayer !== true,
    ),
  ]);
}
