import { groups } from 'd3';
import { arrowHeight } from './arrow-height.ts';
import type { SlotPlace } from './places.ts';
import type { Slot } from './storeys.ts';

/** Height of the letters above strips, in em. */
export const letterLine = 1;

/** Side by side below their names. */
export function stripWithin(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  slots: readonly Slot[],
  slot: Slot,
  size: number,
): SlotPlace {
  const start = top + letterLine * size;
  const height = bottom - start;
  return {
    top: start,
    height,
    row: height / Math.max(1, slot.rows),
    share: shareOf(slot, slots),
  };
}

/** First what a state is multiplied by, then what is added to it, then the others: f i g o. */
function shareOf(slot: Slot, slots: readonly Slot[]) {
  const within = slots.filter((each) => each.within !== undefined);
  const keep = slots.find(({ wiring }) => wiring !== undefined)?.wiring?.keep.name;
  const others = ({ name }: Slot): number => (name === keep ? 0 : 1);
  const order = groups(within, (each) => each.within?.state)
    .flatMap(([, of]) => of.reverse())
    .sort((one, other) => others(one) - others(other));
  return { at: order.indexOf(slot), of: order.length };
}

/** How far below a road strips beside it begin, under their letters, and their height, in em. */
const aside = { top: 2.3, height: 1.15 };

/** Side by side below the road of a state, before its cell. */
export function stripAside(
  road: SlotPlace,
  slots: readonly Slot[],
  slot: Slot,
  size: number,
): SlotPlace {
  const height = aside.height * size;
  return {
    top: arrowHeight(road, size) + aside.top * size,
    height,
    row: height / Math.max(1, slot.rows),
    share: shareOf(slot, slots),
    isAside: true,
  };
}
