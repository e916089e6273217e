/** A computation in pieces: it may rest at every `yield`, and be left there. It gives back what it computed. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** All pieces at once. */
export function whole<T>(pieces: Pieces<T>): T {
  let next = pieces.next();
  while (next.done !== true) next = pieces.next();
  return next.value;
}

/** Acts on `from` ≤ index < `to`, so many at a time, and rests after each time but the last. */
export function* inRanges(
  from: number,
  to: number,
  size: number,
  act: (from: number, to: number) => void,
): Pieces<void> {
  for (let start = from; start < to; start += size) {
    if (start > from) yield;
    act(start, Math.min(to, start + size));
  }
}
