/** How a formula is set in the room that it has. */
export interface Fit {
  /** Size of its type against that of its frame. */
  readonly scale: number;
  /** Whether it goes on in further lines, since on one line it would be too small to read. */
  readonly isBroken: boolean;
  /** Whether a piece of it that cannot be broken is too wide all the same. */
  readonly isTooWide: boolean;
}

/** Smaller than this a formula is broken into lines instead. */
export const smallest = 0.7;

/** Smaller than this no formula is set: rather can it be scrolled. */
export const smallestBroken = 0.55;

/** Px that are kept free in the first guess, since type does not shrink in exact proportion. */
const spare = 4;

/** Corrections after the first guess; each is smaller than the one before. */
const mostCorrections = 3;

/**
 * The largest scale at which a formula fits its room. `widthAt` sets the type, in lines or not, and measures; it is
 * asked at full size first and then at ever smaller sizes, a few times at most: a width need not be proportional to
 * the size.
 */
export function fitType(room: number, widthAt: (scale: number, isBroken: boolean) => number): Fit {
  const natural = widthAt(1, false);
  if (natural <= room) return { scale: 1, isBroken: false, isTooWide: false };
  let scale = (room - spare) / natural;
  for (let correction = 0; correction <= mostCorrections && scale >= smallest; correction++) {
    const width = widthAt(scale, false);
    if (width <= room) return { scale, isBroken: false, isTooWide: false };
    scale *= Math.min(0.99, (room - spare) / width);
  }
  return fitInLines(room, widthAt);
}

function fitInLines(room: number, widthAt: (scale: number, isBroken: boolean) => number): Fit {
  const width = widthAt(smallest, true);
  if (width <= room) return { scale: smallest, isBroken: true, isTooWide: false };
  const scale = Math.max(smallestBroken, smallest * Math.min(0.99, (room - spare) / width));
  return { scale, isBroken: true, isTooWide: widthAt(scale, true) > room };
}
