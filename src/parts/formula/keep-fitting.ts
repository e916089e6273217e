import { watchSizes } from './watch-sizes.ts';

/** The element that holds a formula, and the one inside it that is set smaller. */
interface Held {
  readonly frame: HTMLElement;
  readonly inner: HTMLElement;
}

export interface Fitter {
  /** Another formula stands there: it is measured anew before it is painted. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/**
 * Px by which the room may grow before a formula gets larger again: the width of a scroll bar, which may be there
 * because of the formula's own height.
 */
const scrollBar = 18;

/**
 * A formula that is wider than the room it has is set smaller, down to what can still be read. That is decided after
 * the page has been laid out and before it is painted, once for each formula, room and size of type around it: the
 * formula's own size never decides again.
 */
export function keepFitting(held: Held): Fitter | undefined {
  const { frame, inner } = held;
  const row = frame.parentElement;
  if (row === null || typeof ResizeObserver === 'undefined') return undefined;
  let last: { readonly room: number; readonly type: string } | undefined;
  const fit = (): boolean => {
    const room = roomOf(frame, row);
    const type = getComputedStyle(frame).fontSize;
    const isSame =
      last?.type === type && room >= last.room && (isLarge(inner) || room <= last.room + scrollBar);
    if (room === 0 || isSame) return false;
    const before = typeOf(held);
    put(inner, 1, false); // a frame may be as wide as its formula: its room is that at full size
    last = { room: roomOf(frame, row), type };
    setType(held, last.room);
    return typeOf(held) !== before;
  };
  const watch = watchSizes([inner, frame, row], fit);
  const renew = (): void => {
    last = undefined;
    watch.again();
  };
  const fonts: FontFaceSet | undefined = document.fonts;
  fonts?.addEventListener('loadingdone', renew);
  const stop = (): void => {
    watch.stop();
    fonts?.removeEventListener('loadingdone', renew);
  };
  return { renew, stop };
}

/** How a formula is set, as one text. */
const typeOf = ({ frame, inner }: Held): string =>
  [inner.style.fontSize, inner.dataset.broken, frame.dataset.scrolls].join();

/** Whether a formula stands at full size, which more room does not change. */
const isLarge = ({ style, dataset }: HTMLElement): boolean =>
  style.fontSize === '' && dataset.broken !== 'true';

/** In a row that wraps, a frame is only as wide as its formula, but could be as wide as the row. */
function roomOf(frame: HTMLElement, row: HTMLElement): number {
  if (getComputedStyle(row).flexWrap !== 'wrap') return frame.clientWidth;
  const { paddingLeft, paddingRight } = getComputedStyle(row);
  return row.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

function setType({ frame, inner }: Held, room: number): void {
  const widthAt = (scale: number, isBroken: boolean): number => {
    put(inner, scale, isBroken);
    return widthOf(inner);
  };
  const { scale, isBroken, isTooWide } = fitType(room, widthAt);
  put(inner, scale, isBroken);
  if (isTooWide === (frame.dataset.scrolls === 'true')) return;
  frame.dataset.scrolls = String(isTooWide);
  if (isTooWide) frame.tabIndex = 0;
  else frame.removeAttribute('tabindex');
}

function put({ style, dataset }: HTMLElement, scale: number, isBroken: boolean): void {
  const size = scale === 1 ? '' : `${scale}em`;
  if (style.fontSize !== size) style.fontSize = size;
  if ((dataset.broken === 'true') !== isBroken) dataset.broken = String(isBroken);
}

/** Px of a formula with what reaches out of its box, such as a letter that stands above the last. */
const widthOf = (inner: HTMLElement): number =>
  Math.max(inner.getBoundingClientRect().width, inner.scrollWidth);

/** How a formula is set in the room that it has. */
interface Fit {
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
