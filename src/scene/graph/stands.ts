import { range } from 'd3';
import type { Direction } from '../../engine/tape/node.ts';
import { columnAt, type Drawing, type Ground, isShown, showsBeside } from './drawing.ts';
import { lowSpan } from './low-strips.ts';
import type { ColumnPlace, SlotPlace, Span } from './places.ts';
import { mostRows, type Slot } from './storeys.ts';
import { asideSpan } from './wire-room.ts';

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
export function standsOf(ground: Ground): readonly Stand[] {
  const { plan, layout } = ground;
  return plan.storeys.flatMap(({ slots, direction }, storey) =>
    slots.flatMap((slot, index) =>
      range(slot.nodes.length).flatMap((t): readonly Stand[] => {
        const place = layout.slots[storey]?.[index];
        const span = t === 0 ? startSpan(ground, direction) : columnAt(ground, t);
        if (place === undefined || span === undefined || slot.nodes[t] === undefined) return [];
        if (!isShown(ground, slot)) return [];
        const own = t === 0 ? span : partSpan(ground, storey, span, place);
        return [{ storey, index, slot, place, t, span: own }];
      }),
    ),
  );
}

/** Where a slot stands in its column: it may share the span of the cells, or one before them where it hangs below a road. */
export function partSpan(
  { plan, hand, layout }: Ground,
  storey: number,
  span: Span,
  place: SlotPlace,
): Span {
  const of = plan.storeys[storey];
  if (place.isLow === true) return lowSpan(span, layout.number);
  const isBefore = of !== undefined && place.isAside === true;
  const shared = isBefore ? asideSpan(hand, of, layout.number, span.left) : span;
  return sharedSpan(shared, place);
}

/** Whether its numbers come on demand: it has many rows or little height, or stands side by side with others. */
export const isStrip = ({ slot, place }: Pick<Stand, 'slot' | 'place'>): boolean =>
  slot.rows > mostRows || place.share !== undefined || place.isLow === true;

/** Where what belongs beside a slot stands in its column: in the cells themselves where they are split. */
export const besideSpan = (
  { left, right, besideLeft, besideRight }: ColumnPlace,
  place: SlotPlace,
): Span =>
  place.isSplit === true
    ? { left, right }
    : sharedSpan({ left: besideLeft, right: besideRight }, place);

/** Whether the rows of a slot are halved at this step: the number above, its gradient below. */
export const isHalved = (drawing: Drawing, { storey, index, t, place }: Stand): boolean =>
  place.isSplit === true && showsBeside(drawing, storey, index, t);

/** The part of a width that a slot has which shares it with others, with a seam between them. */
function sharedSpan({ left, right }: Span, { share }: SlotPlace): Span {
  if (share === undefined) return { left, right };
  const seam = 2;
  const width = (right - left + seam) / share.of;
  const start = left + share.at * width;
  return { left: start, right: start + width - seam };
}

/** Where the initial states stand, while they are seen. */
export function startSpan(
  { layout }: Pick<Ground, 'layout'>,
  direction: Direction,
): Span | undefined {
  const { start, backward, startCells } = layout;
  const first = layout.columns[0]?.t;
  if (direction === 'forward')
    return first === 1 ? { left: start.right - startCells, right: start.right } : undefined;
  return backward && { left: backward.left, right: backward.left + startCells };
}
