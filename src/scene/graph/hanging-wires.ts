import { arrowHeight } from './arrow-height.ts';
import type { Drawing } from './drawing.ts';
import type { Factor } from './gates.ts';
import type { Point } from './shapes.ts';
import { partSpan, type Stand } from './stands.ts';
import { radii, type Wire } from './wire-path.ts';

/** Heights of the road, below its signs, where what is added meets, and above the letters of the strips. */
interface Levels {
  readonly road: number;
  readonly under: number;
  readonly meeting: number;
  readonly letters: number;
}

/** From strips that hang below the road straight up to it; those of what is added meet below their +. */
export function hangingWires(drawing: Drawing, stand: Stand): readonly Wire[] {
  const { wiring } = stand.slot;
  if (wiring === undefined) return [];
  const { number: n } = drawing.layout;
  const road = arrowHeight(stand.place, n);
  const levels: Levels = {
    road,
    under: road + radii.knot * n,
    meeting: road + 0.9 * n,
    letters: road + 1.2 * n,
  };
  const { keep, join } = wiring;
  const isPlain = join.every(({ name, isRest }) => !isRest && name !== keep.name);
  const middle = (factor: Factor | undefined): number | undefined =>
    factor === undefined ? undefined : middleOfStrip(drawing, stand, factor.name);
  const [x, left, right] = [middle(keep), middle(join[0]), middle(join[1])];
  const kept = x === undefined || keep.isRest ? [] : [straightUp(keep.name, x, levels)];
  if (left === undefined || right === undefined || !isPlain) return kept;
  return [...kept, ...meeting(join, [left, right], levels)];
}

const straightUp = (from: string, x: number, { road, under, letters }: Levels): Wire => ({
  from,
  points: [
    { x, y: letters },
    { x, y: under },
  ],
  knots: [{ x, y: road, sign: '⊙' }],
});

/** Both factors turn towards each other, and their product goes up to the road. */
function meeting(
  [first, second]: readonly Factor[],
  [left, right]: readonly [number, number],
  { road, under, meeting: y, letters }: Levels,
): readonly Wire[] {
  if (first === undefined || second === undefined) return [];
  const x = (left + right) / 2;
  const turned = (from: number): readonly Point[] => [
    { x: from, y: letters },
    { x: from, y },
    { x, y },
  ];
  const up = [
    { x, y },
    { x, y: under },
  ];
  return [
    { from: second.name, points: turned(right), knots: [] },
    { from: first.name, points: turned(left), knots: [] },
    {
      from: first.name,
      points: up,
      knots: [
        { x, y, sign: '⊙', isSmall: true },
        { x, y: road, sign: '+' },
      ],
    },
  ];
}

/** Where the line of a gate begins, above its strip. */
function middleOfStrip(drawing: Drawing, stand: Stand, name: string): number | undefined {
  const { layout, plan } = drawing;
  const index = plan.storeys[stand.storey]?.slots.findIndex((slot) => slot.name === name) ?? -1;
  const place = layout.slots[stand.storey]?.[index];
  if (place === undefined) return undefined;
  const { left, right } = partSpan(drawing, stand.storey, stand.span, place);
  return (left + right) / 2;
}
