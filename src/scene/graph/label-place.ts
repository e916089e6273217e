import { smallestOf } from '../../engine/extremes.ts';
import { isWiredAt } from './draw-wires.ts';
import { areLabelsLeft, baseline, columnAt, type Drawing } from './drawing.ts';
import type { Flow } from './flows.ts';
import { laneAt } from './routes.ts';
import { rowsPlace } from './rows.ts';
import type { Point, TextPlace } from './shapes.ts';
import { piecesWidth, weightPieces } from './symbol-pieces.ts';
import type { Way } from './ways.ts';

const origin: Point = { x: 0, y: 0 };

/** Right of where a way turns towards its goal for the last time. */
function cornerLabel(points: readonly Point[], size: number): TextPlace {
  const { x, y } = points.at(-3) ?? origin;
  return { x: x + 0.4 * size, y: baseline(y, size), size, anchor: 'start' };
}

/** Where the label of a flow stands: right of an arrow upwards, above one to the side. */
export function labelPlace(
  drawing: Drawing,
  flow: Flow,
  { points }: Way,
  width: number,
): TextPlace {
  const [from = origin, ...others] = points;
  const to = others.at(-1) ?? from;
  if (points.length > 2) return cornerLabel(points, drawing.layout.symbol);
  return from.x === to.x
    ? besideUpward(drawing, flow, from, to)
    : aboveSideward(drawing, flow, from, to, width);
}

/** How far a label stands right of an arrow upwards, in em. */
const offRight = 0.55;

function besideUpward(drawing: Drawing, { to: goal }: Flow, from: Point, to: Point): TextPlace {
  const { layout, plan } = drawing;
  const size = layout.symbol;
  const isLeft = areLabelsLeft(drawing, goal.t);
  const middle = baseline((from.y + to.y) / 2, size);
  const output = plan.storeys[goal.storey]?.kind === 'output';
  // left of the arrow the symbol of an output stands close below its cells
  const place = isLeft && output ? layout.slots[goal.storey]?.[goal.slot] : undefined;
  const below = place === undefined ? middle : place.top + place.height + 1.9 * size;
  return {
    x: from.x + (isLeft ? -0.45 : offRight) * size,
    y: Math.max(middle, Math.min(below, from.y - 0.3 * size)),
    size,
    anchor: isLeft ? 'end' : 'start',
  };
}

/** Above the arrow; above the cells where the gap between them is too narrow, behind the label of what leads up before it. */
function aboveSideward(
  drawing: Drawing,
  flow: Flow,
  from: Point,
  to: Point,
  width: number,
): TextPlace {
  const { layout, plan } = drawing;
  const size = layout.symbol;
  const isForward = plan.storeys[flow.to.storey]?.direction === 'forward';
  const isStart = !isForward && flow.from.t === 0;
  const beyond = isStart ? undefined : columnAt(drawing, flow.to.t + (isForward ? 0 : 1));
  const end = beyond === undefined ? from.x : beyond.left;
  const gap = beyond === undefined ? from.x - to.x : beyond.left - beyond.gap;
  const top = topOf(drawing, flow) ?? from.y;
  const isNarrow = width + 0.1 * size > gap;
  // the signs that lines from gates end in stand on the arrow
  const above = from.y - (isWiredAt(drawing, flow.from) ? 0.8 : 0.55) * size;
  // not over what stands beside the cells before, nor over the symbols of initial states below theirs
  const clear = (isForward && flow.from.t === 0 ? 0.35 : 0.15) * size;
  const off = isNarrow ? Math.max(0, (width - gap) / 2 + clear) : 0;
  const column = beyond === undefined && !isForward ? columnAt(drawing, flow.to.t) : undefined;
  const isPassed = plan.hasLanes && column !== undefined;
  const lane = isPassed ? laneAt(drawing, column, flow.to.storey) : Number.NEGATIVE_INFINITY;
  const before = isNarrow ? upwardEnd(drawing, flow) : Number.NEGATIVE_INFINITY;
  return {
    x: Math.max(end - gap / 2 + off, Math.max(lane, before) + width / 2 + 0.15 * size),
    y: isNarrow ? Math.min(top - 0.4 * size, above) : above,
    size,
    anchor: 'middle',
  };
}

/** Where the label ends that stands right of what leads up from the left one of the cells that a way joins. */
function upwardEnd({ plan, layout, hand }: Drawing, { from, to }: Flow): number {
  const t = Math.min(from.t, to.t);
  const column = layout.columns.find((each) => each.t === t);
  const up = plan.flows.find(
    (each) => each.from.storey === from.storey && each.from.t === t && each.to.t === t,
  );
  const isRight = !areLabelsLeft({ plan, layout }, t);
  if (column === undefined || up === undefined || !isRight) return Number.NEGATIVE_INFINITY;
  const parameters = up.uses.map(({ parameter }) => parameter);
  const pieces = weightPieces(hand, parameters, new Set(), layout.symbol, 'running');
  return column.axis + offRight * layout.symbol + piecesWidth(pieces, layout.symbol);
}

/** Top of the cells that a way joins, the higher of both. */
function topOf({ layout, plan }: Drawing, { from, to }: Flow): number | undefined {
  const place = layout.slots[from.storey]?.[from.slot];
  const slot = plan.storeys[from.storey]?.slots[from.slot];
  if (place === undefined || slot === undefined) return undefined;
  return smallestOf([from.t, to.t].map((t) => rowsPlace(place, slot, t).top));
}
