/** Part of the side that is kept free around the square from −1 to 1. */
const margin = 0.08;

const lengthOf = (side: number): number => (side * (1 - 2 * margin)) / 2;

/** Points of the square from −1 to 1, the second number upwards, in a drawing of that side in px. */
export function layOutPlane(
  states: readonly (readonly [number, number])[],
  side: number,
): readonly { readonly x: number; readonly y: number }[] {
  const unit = lengthOf(side);
  return states.map(([a, b]) => ({ x: side / 2 + a * unit, y: side / 2 - b * unit }));
}

/** The point of the square that lies at a place of the drawing, in px from the upper left. */
export function stateAt(x: number, y: number, side: number): readonly [number, number] {
  const unit = lengthOf(side);
  return [(x - side / 2) / unit, (side / 2 - y) / unit];
}
