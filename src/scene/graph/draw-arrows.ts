import { roleOf } from '../../notation/symbol.ts';
import { nodeOf } from '../../trace/block.ts';
import { isRevealed } from '../reveal.ts';
import { arrowPath } from './arrow-path.ts';
import { aboutNode, baseline, columnAt, type Drawing, emphasis, showsBeside } from './drawing.ts';
import type { Flow } from './flows.ts';
import { framePad, hasFrame, type SlotPlace } from './rows.ts';
import type { ArrowShape, Point, TextShape } from './shapes.ts';
import { weightPieces } from './symbol-pieces.ts';

interface Way {
  readonly from: Point;
  readonly to: Point;
  /** Where the way back runs, from the way there. */
  readonly aside: Point;
}

/** The arrow of a flow with its weights, and the gradient's way back once it has come that way. */
export function drawArrows(drawing: Drawing, flow: Flow): readonly ArrowShape[] {
  const way = wayOf(drawing, flow);
  if (way === undefined) return [];
  const forward = forwardArrow(drawing, flow, way);
  return comesBack(drawing, flow) ? [forward, backArrow(drawing, flow, way)] : [forward];
}

function forwardArrow(drawing: Drawing, flow: Flow, { from, to }: Way): ArrowShape {
  const { activity, reveal, step, plan, layout } = drawing;
  const { uses, readers, to: goal, id } = flow;
  const isActive = activity.flows.has(id);
  const parameters = uses.map(({ parameter }) => parameter);
  const [first] = parameters;
  const parameter = first === undefined ? undefined : nodeOf(plan.program, first);
  const isHighway = parameter === undefined && flow.isRecurrent;
  const appears = readers.map((node) => reveal.stepOf({ kind: 'value', node }));
  return {
    kind: 'arrow',
    id: `a${id}`,
    emphasis: emphasis(drawing, isActive),
    look: parameter !== undefined ? 'weight' : isHighway ? 'highway' : 'step',
    from,
    to,
    path: arrowPath(from, to, 0.6 * layout.number, false),
    role:
      parameter === undefined
        ? undefined
        : roleOf(parameter.part === 'readout' ? 'readout' : 'layer', parameter.name),
    parameters,
    isReached: readers.some((node) => isRevealed(reveal, { kind: 'value', node }, step.index)),
    label: weightLabel(drawing, flow, { from, to }, parameters),
    about: first === undefined ? undefined : { ...aboutNode(drawing, first, false), t: goal.t },
    fresh: isActive && appears.includes(step.index) ? 0 : undefined,
  };
}

function weightLabel(
  drawing: Drawing,
  flow: Flow,
  { from, to }: Pick<Way, 'from' | 'to'>,
  parameters: readonly number[],
): TextShape | undefined {
  if (parameters.length === 0) return undefined;
  const { layout, hand, activity, step } = drawing;
  const isActive = activity.flows.has(flow.id);
  const joins = isActive && step.kind === 'join';
  const size = layout.symbol;
  const isUpright = from.x === to.x;
  const gapLeft = columnAt(drawing, flow.to.t)?.gap ?? Math.min(from.x, to.x);
  const place: Point = isUpright
    ? { x: from.x + 0.55 * size, y: baseline((from.y + to.y) / 2, size) }
    : {
        x: (Math.max(gapLeft, Math.min(from.x, to.x)) + Math.max(from.x, to.x)) / 2,
        y: from.y - 0.38 * size,
      };
  return {
    kind: 'text',
    id: `w${flow.id}`,
    emphasis: emphasis(drawing, isActive),
    ...place,
    size,
    anchor: isUpright ? 'start' : 'middle',
    pieces: weightPieces(
      hand,
      parameters,
      activity.parameters,
      size,
      joins ? 'running' : undefined,
    ),
    tone: joins ? 'gradient' : 'ink',
  };
}

/** Whether the gradient has come back along a flow at this step. */
function comesBack({ reveal, step }: Drawing, { source, isRecurrent }: Flow): boolean {
  const kind = isRecurrent ? 'from-future' : 'from-output';
  return isRevealed(reveal, { kind, node: source }, step.index);
}

function backArrow(
  drawing: Drawing,
  { id, source, isRecurrent }: Flow,
  { from, to, aside }: Way,
): ArrowShape {
  const { activity, reveal, step, layout } = drawing;
  const isActive = activity.backs.has(id);
  const kind = isRecurrent ? 'from-future' : 'from-output';
  const moved = ({ x, y }: Point): Point => ({ x: x + aside.x, y: y + aside.y });
  return {
    kind: 'arrow',
    id: `b${id}`,
    emphasis: emphasis(drawing, isActive),
    look: 'back',
    from: moved(to),
    to: moved(from),
    path: arrowPath(moved(to), moved(from), 0.7 * layout.number, true),
    role: undefined,
    parameters: [],
    isReached: true,
    label: undefined,
    about: undefined,
    fresh: reveal.stepOf({ kind, node: source }) === step.index ? 0 : undefined,
  };
}

function wayOf(drawing: Drawing, flow: Flow): Way | undefined {
  const { layout } = drawing;
  const place = layout.slots[flow.from.storey]?.[flow.from.slot];
  if (place === undefined) return undefined;
  return flow.from.t === flow.to.t ? wayUp(drawing, flow, place) : wayAcross(drawing, flow, place);
}

const breath = 2;

function wayUp(drawing: Drawing, { from, to }: Flow, place: SlotPlace): Way | undefined {
  const { layout, plan } = drawing;
  const column = columnAt(drawing, to.t);
  const goal = layout.slots[to.storey]?.[0];
  if (column === undefined || goal === undefined) return undefined;
  const standOff = (storey: number): number =>
    breath + (hasFrame(plan.storeys[storey]) ? framePad(layout.number) : 0);
  return {
    from: { x: column.axis, y: place.top - standOff(from.storey) },
    to: { x: column.axis, y: goal.top + goal.height + standOff(to.storey) },
    aside: { x: -0.85 * layout.number, y: 0 },
  };
}

/** From one timestep to another; from or to the edge of the drawing where the other one is not seen. */
function wayAcross(drawing: Drawing, flow: Flow, place: SlotPlace): Way | undefined {
  const { layout, plan } = drawing;
  const { from, to } = flow;
  const goal = columnAt(drawing, to.t);
  const source = columnAt(drawing, from.t);
  const isForward = plan.storeys[to.storey]?.direction === 'forward';
  const isStart = from.t === 0;
  const edge = isForward ? layout.start.right : layout.end.left;
  const frame = hasFrame(plan.storeys[to.storey]) ? framePad(layout.number) : 0;
  if (goal === undefined && (source === undefined || isStart)) return undefined;
  const y = arrowHeight(place, layout.number);
  const besides = showsBeside(drawing, from.storey, from.slot, from.t);
  const leaves =
    source === undefined
      ? edge
      : isForward
        ? besides
          ? source.besideRight
          : source.right
        : source.left;
  const arrives =
    goal === undefined
      ? isForward
        ? layout.end.left
        : layout.start.right
      : isForward
        ? goal.left - frame
        : goal.besideRight + frame;
  const sign = isForward ? 1 : -1;
  return {
    from: { x: leaves + sign * breath, y },
    to: { x: arrives - sign * breath, y },
    aside: { x: 0, y: 0.62 * layout.number },
  };
}

/** Arrows from the timestep before arrive at the middle, with room for the symbol below. */
export function arrowHeight({ top, height }: SlotPlace, number: number): number {
  return top + Math.max(0.7 * number, Math.min(0.45 * height, height - 1.9 * number));
}
