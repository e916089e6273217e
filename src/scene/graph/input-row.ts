import { type Drawing, isCrossed } from './drawing.ts';
import { inputHalf } from './room-for-columns.ts';
import type { Slot } from './storeys.ts';
import { piecesWidth, slotPieces } from './symbol-pieces.ts';

/**
 * Room that the symbol right of an input wants, in px: none where inputs that lie down stand so close that it would run
 * into the next one, or into what is fed back between them.
 */
export function inputSymbolRoom(drawing: Drawing, slot: Slot, t: number): number {
  const { layout, plan, hand } = drawing;
  const { number, symbol, isInputRow, isStacked } = layout;
  const wanted = piecesWidth(slotPieces(hand, slot, t, symbol), symbol) + 0.7 * number;
  const [first, second] = layout.columns;
  if (!isInputRow || !isStacked || first === undefined || second === undefined) return wanted;
  const half = inputHalf(layout, slot.rows);
  const end = isCrossed(plan) ? second.gap : second.axis - half;
  return wanted <= end - first.axis - half ? wanted : 0;
}
