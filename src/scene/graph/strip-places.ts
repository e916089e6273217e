import { groups } from 'd3';
import { arrowHeight } from './arrow-height.ts';
import type { SlotPlace } from './rows.ts';
import type { Slot } from './storeys.ts';

/** Height of the letters above strips, in em. */
export const letterLine = 1;

/** Side by side below their names, in the order of the equations. */
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
    share: shareOf(slot, partsInOrder(slots)),
  };
}

const partsInOrder = (slots: readonly Slot[]): readonly Slot[] => {
  const within = slots.filter((each) => each.within !== undefined);
  return groups(within, (each) => each.within?.state).flatMap(([, of]) => of.reverse());
};

const shareOf = (slot: Slot, order: readonly Slot[]) => ({
  at: order.indexOf(slot),
  of: order.length,
});

/** How far below a road strips beside it begin, under their letters, and their height, in em. */
const aside = { top: 2.3, height: 1.15 };

/** Below the road of a state: first what it is multiplied by, then what is added, then the others. */
export function stripAside(
  road: SlotPlace,
  slots: readonly Slot[],
  slot: Slot,
  size: number,
): SlotPlace {
  const keep = slots.find(({ wiring }) => wiring !== undefined)?.wiring?.keep.name;
  const isKeep = ({ name }: Slot): number => (name === keep ? 0 : 1);
  const order = [...partsInOrder(slots)].sort((one, other) => isKeep(one) - isKeep(other));
  const height = aside.height * size;
  return {
    top: arrowHeight(road, size) + aside.top * size,
    height,
    row: height / Math.max(1, slot.rows),
    share: shareOf(slot, order),
    isAside: true,
  };
}
