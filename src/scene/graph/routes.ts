import { range } from 'd3';
import { columnAt, type Drawing, showsBeside } from './drawing.ts';
import type { Flow } from './flows.ts';
import type { ColumnPlace } from './places.ts';
import { framePad, hasFrame, lowestOf } from './rows.ts';
import type { Point } from './shapes.ts';
import type { Standing, Storey } from './storeys.ts';

/**
 * Ways that are not straight: past a storey in between, as from x to the backward direction of a layer; over all columns, as
 * the last state of that direction goes to the output; and from an output to the next input.
 */
export type Route = 'lane' | 'over' | 'feedback';

export function routeOf(
  storeys: readonly Storey[],
  { from, to }: Pick<Flow, 'from' | 'to'>,
): Route | undefined {
  if (to.storey === 0 && from.storey > 0) return 'feedback';
  if (from.t !== to.t) return from.storey === to.storey ? undefined : 'over';
  const passed = range(from.storey + 1, to.storey).some((storey) =>
    storeys[storey]?.slots.some(({ nodes }) => nodes[to.t] !== undefined),
  );
  return passed ? 'lane' : undefined;
}

const breath = 2;

/** How far the lane stands off the cells, and the room that it needs, in em of the numbers. */
const laneOff = 0.6;
export const laneRoom = 1.7;

/** From which place on a cell's edge such ways leave and arrive: near its right end. */
const inset = 0.6;

/** The points of a way past other storeys or columns; undefined where none of it is seen. */
export function routePoints(
  drawing: Drawing,
  flow: Flow,
  route: Route,
): readonly Point[] | undefined {
  if (route === 'feedback') return feedbackPoints(drawing, flow);
  return route === 'lane' ? lanePoints(drawing, flow) : overPoints(drawing, flow);
}

function lanePoints(drawing: Drawing, { from, to }: Flow): readonly Point[] | undefined {
  const { layout } = drawing;
  const n = layout.number;
  const column = columnAt(drawing, to.t);
  const ends = endsUp(drawing, from, to.storey);
  if (column === undefined || ends === undefined) return undefined;
  const lane = laneAt(drawing, column, to.storey);
  const arrives = column.right - inset * n;
  const leaves = from.storey === 0 ? column.axis + 0.5 * n : arrives;
  return [
    { x: leaves, y: ends.leaves },
    { x: leaves, y: ends.leaves - 0.75 * n },
    { x: lane, y: ends.leaves - 0.75 * n },
    { x: lane, y: ends.arrives + 0.95 * n },
    { x: arrives, y: ends.arrives + 0.95 * n },
    { x: arrives, y: ends.arrives },
  ];
}

/** Where the ways that pass the cells of a column lead up. */
export const laneAt = (drawing: Drawing, { right }: ColumnPlace, storey: number): number =>
  right + frameAt(drawing, storey) + laneOff * drawing.layout.number;

/** Up, along below the storey to the column where it goes, and up again; to a storey below in the same way down. */
function overPoints(drawing: Drawing, flow: Flow): readonly Point[] | undefined {
  const { from, to } = flow;
  const { layout } = drawing;
  const n = layout.number;
  const [start, goal] = [columnAt(drawing, from.t), columnAt(drawing, to.t)];
  const ends =
    to.storey < from.storey ? endsDown(drawing, from, to.storey) : endsUp(drawing, from, to.storey);
  if (ends === undefined || (start === undefined && goal === undefined)) return undefined;
  const level = ends.arrives + Math.sign(ends.leaves - ends.arrives) * 0.95 * n;
  const leaves = start === undefined ? layout.start.right : start.right - inset * n;
  const isLeft = from.t < to.t;
  const arrives = goal === undefined ? layout.end.left : goal.axis + (isLeft ? -1 : 1) * 0.9 * n;
  return [
    ...(start === undefined ? [] : [{ x: leaves, y: ends.leaves }]),
    { x: leaves, y: level },
    { x: arrives, y: level },
    ...(goal === undefined ? [] : [{ x: arrives, y: ends.arrives }]),
  ];
}

/** How far what is fed back stands off the edge of a column, in em. */
const feedbackOff = 0.15;

/** Where what is fed back arrives: behind it the token wants its room. */
export const feedbackEnd = ({ gap }: ColumnPlace, number: number): number =>
  gap + (feedbackOff + 1) * number;

/** From the right of an output down between the columns to the next input. */
function feedbackPoints(drawing: Drawing, { from, to }: Flow): readonly Point[] | undefined {
  const { layout } = drawing;
  const n = layout.number;
  const [start, goal] = [columnAt(drawing, from.t), columnAt(drawing, to.t)];
  const place = layout.slots[from.storey]?.[from.slot];
  const input = layout.slots[0]?.[0];
  if (place === undefined || input === undefined || goal === undefined) return undefined;
  const lane = goal.gap + feedbackOff * n;
  const [top, bottom] = [place.top + place.height - 0.5 * place.row, input.top + input.height / 2];
  const isWide = showsBeside(drawing, from.storey, from.slot, from.t);
  const right = isWide ? start?.besideRight : start?.right;
  const leaves = right === undefined ? layout.start.right : right + breath;
  return [
    { x: Math.min(leaves, lane - 0.4 * n), y: top },
    { x: lane, y: top },
    { x: lane, y: bottom },
    { x: feedbackEnd(goal, n), y: bottom },
  ];
}

const frameAt = ({ plan, layout }: Drawing, storey: number): number =>
  hasFrame(plan.storeys[storey]) ? framePad(layout.number) : 0;

/** Heights at which a way leaves the top of one storey and arrives at the bottom of another. */
function endsUp(drawing: Drawing, { storey, slot }: Standing, to: number) {
  const { layout } = drawing;
  const place = layout.slots[storey]?.[slot];
  const goal = lowestOf(layout.slots[to]);
  if (place === undefined || goal === undefined) return undefined;
  return {
    leaves: place.top - breath - frameAt(drawing, storey),
    arrives: goal.top + goal.height + breath + frameAt(drawing, to),
  };
}

/** Heights at which a way leaves the bottom of one storey and arrives at the top of another below it. */
function endsDown(drawing: Drawing, { storey }: Standing, to: number) {
  const { layout } = drawing;
  const place = layout.slots[storey]?.[0];
  const goal = layout.slots[to]?.at(-1);
  if (place === undefined || goal === undefined) return undefined;
  return {
    leaves: place.top + place.height + breath + frameAt(drawing, storey),
    arrives: goal.top - breath - frameAt(drawing, to),
  };
}
