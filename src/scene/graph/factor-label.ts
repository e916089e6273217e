import { at } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import { nodeOf } from '../../trace/block.ts';
import { isWiredAt } from './draw-wires.ts';
import { columnAt, type Drawing, emphasis, showsBeside } from './drawing.ts';
import type { Flow } from './flows.ts';
import type { Piece, TextShape } from './shapes.ts';
import { piecesWidth, symbolPieces } from './symbol-pieces.ts';
import type { Way } from './ways.ts';
import { symbolWidth } from './wire-room.ts';

/** Where a state goes straight on without weights, what it is multiplied by, as far as the arrow is long enough. */
export function factorLabel(drawing: Drawing, flow: Flow, { points }: Way): TextShape | undefined {
  const { layout, activity } = drawing;
  const factor = factorOf(drawing, flow);
  const [from, to, turn] = points;
  if (factor === undefined || from === undefined || to === undefined) return undefined;
  if (turn !== undefined || columnAt(drawing, flow.to.t) === undefined) return undefined;
  const isForward = to.x > from.x;
  if (isCovered(drawing, flow, isForward)) return undefined;
  const size = layout.symbol;
  const pieces = piecesFor(drawing, flow, factor);
  if (Math.abs(to.x - from.x) < piecesWidth(pieces, size) + symbolsAtEnd(drawing, flow))
    return undefined;
  return {
    kind: 'text',
    id: `w${flow.id}`,
    emphasis: emphasis(drawing, activity.flows.has(flow.id)),
    // the symbols of states stand at the right end
    x: isForward ? from.x + 0.3 * size : to.x + 0.9 * size,
    y: from.y - 0.55 * size,
    size,
    anchor: 'start',
    pieces,
    tone: 'ink',
  };
}

/** The node that a state is multiplied by on its way. */
function factorOf(drawing: Drawing, { isRecurrent, uses, readers, source, from }: Flow) {
  const [reader] = readers.map((node) => nodeOf(drawing.plan.program, node));
  const isScaled = isRecurrent && uses.length === 0 && reader?.op.name === 'multiply';
  if (!isScaled || isWiredAt(drawing, from)) return undefined;
  return reader.inputs.find((node) => node !== source);
}

/** Whether something stands beside the cells left of the arrow, which may be higher than it. */
function isCovered(drawing: Drawing, { from, to }: Flow, isForward: boolean): boolean {
  const slots = at(drawing.plan.storeys, from.storey, 'storey').slots;
  const before = isForward ? from.t : to.t;
  return slots.some((_, slot) => showsBeside(drawing, from.storey, slot, before));
}

function piecesFor({ layout, hand }: Drawing, { from }: Flow, factor: number): readonly Piece[] {
  // between two strips there is height for a single index
  const isLow = layout.slots[from.storey]?.[from.slot]?.isLow === true;
  const symbol = symbolPieces(hand, factor, layout.symbol);
  return [{ text: '⊙ ' }, ...symbol.filter(({ isLayer }) => !isLow || isLayer !== true)];
}

/** How long the symbols of the states are that stand at the right end of an arrow, in px. */
function symbolsAtEnd({ layout, hand, plan }: Drawing, { from }: Flow): number {
  const size = layout.symbol;
  const states = at(plan.storeys, from.storey, 'storey').slots.filter(
    ({ within }) => within === undefined,
  );
  return largestOf(
    states.map((slot) => symbolWidth(hand, slot, size) + 0.7 * size),
    2.2 * size,
  );
}
