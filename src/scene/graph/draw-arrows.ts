import { roleOf } from '../../notation/symbol.ts';
import { nodeOf } from '../../trace/block.ts';
import { isRevealed } from '../reveal.ts';
import { arrowPath } from './arrow-path.ts';
import { aboutNode, columnAt, type Drawing, emphasis } from './drawing.ts';
import { factorLabel } from './factor-label.ts';
import type { Flow } from './flows.ts';
import { labelPlace } from './label-place.ts';
import { routeOf } from './routes.ts';
import type { ArrowShape, Piece, TextShape } from './shapes.ts';
import { piecesWidth, symbolPieces, weightPieces } from './symbol-pieces.ts';
import { type Way, wayOf } from './ways.ts';

/** The arrow of a flow with its weights, and the gradient's way back once it has come that way. */
export function drawArrows(drawing: Drawing, flow: Flow): readonly ArrowShape[] {
  const way = wayOf(drawing, flow);
  if (way === undefined) return [];
  const forward = forwardArrow(drawing, flow, way);
  return comesBack(drawing, flow) ? [forward, backArrow(drawing, flow, way)] : [forward];
}

function forwardArrow(drawing: Drawing, flow: Flow, way: Way): ArrowShape {
  const { points } = way;
  const { activity, reveal, step, plan, layout } = drawing;
  const { uses, readers, to: goal, id } = flow;
  const isActive = activity.flows.has(id);
  const parameters = uses.map(({ parameter }) => parameter);
  const [first] = parameters;
  const parameter = first === undefined ? undefined : nodeOf(plan.program, first);
  const isFedBack = routeOf(plan.storeys, flow) === 'feedback';
  const isHighway = parameter === undefined && flow.isRecurrent;
  const appears = readers.map((node) => reveal.stepOf({ kind: 'value', node }));
  return {
    kind: 'arrow',
    id: `a${id}`,
    emphasis: emphasis(drawing, isActive),
    look: isFedBack
      ? 'feedback'
      : parameter !== undefined
        ? 'weight'
        : isHighway
          ? 'highway'
          : 'step',
    points,
    path: arrowPath(points, 0.6 * layout.number, false, flow.isCut),
    role:
      parameter === undefined
        ? undefined
        : roleOf(parameter.part === 'readout' ? 'readout' : 'layer', parameter.name),
    parameters,
    isReached: readers.some((node) => isRevealed(reveal, { kind: 'value', node }, step.index)),
    label: weightLabel(drawing, flow, way, parameters) ?? factorLabel(drawing, flow, way),
    about: first === undefined ? undefined : { ...aboutNode(drawing, first, false), t: goal.t },
    fresh: isActive && appears.includes(step.index) ? 0 : undefined,
  };
}

function weightLabel(
  drawing: Drawing,
  flow: Flow,
  way: Way,
  parameters: readonly number[],
): TextShape | undefined {
  const { layout, hand, activity, step, plan, lettering } = drawing;
  const total = plan.storeys[flow.from.storey]?.slots[flow.from.slot]?.beside?.[flow.from.t];
  if (columnAt(drawing, flow.to.t) === undefined) return undefined;
  if (parameters.length === 0 && total === undefined) return undefined;
  const isActive = activity.flows.has(flow.id);
  const joins = isActive && step.kind === 'join';
  const size = layout.symbol;
  const pieces: readonly Piece[] =
    total === undefined
      ? isActive
        ? weightPieces(hand, parameters, activity.parameters, size, joins ? 'running' : undefined)
        : lettering.weights(flow)
      : [{ text: '÷ ' }, ...symbolPieces(hand, total, size)];
  return {
    kind: 'text',
    id: `w${flow.id}`,
    emphasis: emphasis(drawing, isActive),
    ...labelPlace(drawing, flow, way, piecesWidth(pieces, size)),
    pieces,
    tone: joins ? 'gradient' : 'ink',
  };
}

/** Whether the gradient has come back along a flow at this step. */
function comesBack({ reveal, step }: Drawing, { source, isRecurrent, isCut }: Flow): boolean {
  if (isCut) return false;
  const kind = isRecurrent ? 'from-future' : 'from-output';
  return isRevealed(reveal, { kind, node: source }, step.index);
}

function backArrow(
  drawing: Drawing,
  { id, source, isRecurrent }: Flow,
  { back: points }: Way,
): ArrowShape {
  const { activity, reveal, step, layout } = drawing;
  const isActive = activity.backs.has(id);
  const kind = isRecurrent ? 'from-future' : 'from-output';
  return {
    kind: 'arrow',
    id: `b${id}`,
    emphasis: emphasis(drawing, isActive),
    look: 'back',
    points,
    path: arrowPath(points, 0.7 * layout.number, true),
    role: undefined,
    parameters: [],
    isReached: true,
    label: undefined,
    about: undefined,
    fresh: reveal.stepOf({ kind, node: source }) === step.index ? 0 : undefined,
  };
}
