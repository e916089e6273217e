import { arrowHeight } from './arrow-height.ts';
import { beside } from './arrow-path.ts';
import { columnAt, type Drawing, isBackRight, showsBeside } from './drawing.ts';
import type { Flow } from './flows.ts';
import type { SlotPlace, Span } from './places.ts';
import { routeOf, routePoints } from './routes.ts';
import { framePad, hasFrame, lowestOf } from './rows.ts';
import type { Point } from './shapes.ts';
import { startSpan } from './stands.ts';
import type { Standing } from './storeys.ts';

/** Where an arrow runs, and the way back beside it, each from its start to its end. */
export interface Way {
  readonly points: readonly Point[];
  readonly back: readonly Point[];
}

/** The way of a flow; undefined where none of it is seen. */
export function wayOf(drawing: Drawing, flow: Flow): Way | undefined {
  const { layout } = drawing;
  const place = layout.slots[flow.from.storey]?.[flow.from.slot];
  if (place === undefined) return undefined;
  const route = routeOf(drawing.plan.storeys, flow);
  if (route !== undefined) {
    const points = routePoints(drawing, flow, route);
    return points && { points, back: beside([...points].reverse(), 0.75 * layout.number) };
  }
  return flow.from.t === flow.to.t ? wayUp(drawing, flow, place) : wayAcross(drawing, flow, place);
}

const breath = 2;

function wayUp(drawing: Drawing, { from, to }: Flow, place: SlotPlace): Way | undefined {
  const { layout, plan } = drawing;
  const column = columnAt(drawing, to.t);
  const goal = lowestOf(layout.slots[to.storey]);
  if (column === undefined || goal === undefined) return undefined;
  const standOff = (storey: number): number =>
    breath + (hasFrame(plan.storeys[storey]) ? framePad(layout.number) : 0);
  return straight(
    { x: column.axis, y: place.top - standOff(from.storey) },
    { x: column.axis, y: goal.top + goal.height + standOff(to.storey) },
    { x: (isBackRight(drawing, to.t) ? 0.85 : -0.85) * layout.number, y: 0 },
  );
}

/** From one timestep to another; from or to the edge of the drawing where the other one is not seen. */
function wayAcross(drawing: Drawing, flow: Flow, place: SlotPlace): Way | undefined {
  const { layout, plan } = drawing;
  const { from, to } = flow;
  const goal = columnAt(drawing, to.t);
  const isForward = plan.storeys[to.storey]?.direction === 'forward';
  const source =
    from.t === 0
      ? startSpan(drawing, isForward ? 'forward' : 'backward')
      : sourceSpan(drawing, flow);
  if (goal === undefined && (source === undefined || from.t === 0)) return undefined;
  const frame = hasFrame(plan.storeys[to.storey]) ? framePad(layout.number) : 0;
  const y = arrowHeight(place, layout.number);
  const left = layout.start.right;
  const right = layout.end.left + stubLength(layout.number);
  const ends = isForward
    ? { leaves: source?.right ?? left, arrives: goal === undefined ? right : goal.left - frame }
    : {
        leaves: source?.left ?? right,
        arrives: goal === undefined ? left : rightOf(drawing, { ...to, slot: from.slot }),
      };
  const step = isForward ? breath : -breath;
  return straight(
    { x: ends.leaves + step, y },
    { x: ends.arrives - step, y },
    { x: 0, y: 0.62 * layout.number },
  );
}

/** A straight way, and its way back moved aside. */
const straight = (from: Point, to: Point, aside: Point): Way => ({
  points: [from, to],
  back: [to, from].map(({ x, y }) => ({ x: x + aside.x, y: y + aside.y })),
});

/** Length of an arrow that leads out of the drawing. */
export const stubLength = (number: number): number => 1.1 * number;

/** The cells that an arrow leaves, and what stands beside them. */
function sourceSpan(drawing: Drawing, { from }: Flow): Span | undefined {
  const column = columnAt(drawing, from.t);
  if (column === undefined) return undefined;
  const frame = hasFrame(drawing.plan.storeys[from.storey]) ? framePad(drawing.layout.number) : 0;
  return { left: column.left - frame, right: rightOf(drawing, from) };
}

/** The right end of a slot, with what stands beside it. */
function rightOf(drawing: Drawing, { storey, slot, t }: Standing): number {
  const column = columnAt(drawing, t);
  const frame = hasFrame(drawing.plan.storeys[storey]) ? framePad(drawing.layout.number) : 0;
  if (column === undefined) return 0;
  const own = column.right + frame;
  return showsBeside(drawing, storey, slot, t) ? Math.max(own, column.besideRight) : own;
}

/** Baseline of the symbol that stands below the arrow that comes in and its way back. */
export const symbolHeight = (place: SlotPlace, number: number): number =>
  arrowHeight(place, number) + 1.98 * number;
