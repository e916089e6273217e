import { group } from 'd3';
import type { Step, Timeline } from '../../timeline/step.ts';
import type { Program } from '../../trace/program/program.ts';
import type { Trace } from '../../trace/trace.ts';
import { revealOf } from '../reveal.ts';
import type { Hand } from '../symbols.ts';
import { activityOf, type Plan } from './activity.ts';
import { drawArrows } from './draw-arrows.ts';
import { drawBars } from './draw-bars.ts';
import { drawBeside } from './draw-beside.ts';
import { drawCells } from './draw-cells.ts';
import { drawEnds } from './draw-ends.ts';
import { drawFrames, drawStripFrames } from './draw-frames.ts';
import { drawMore } from './draw-margin.ts';
import { drawScale } from './draw-scale.ts';
import { drawSymbols } from './draw-symbols.ts';
import { drawTokens } from './draw-tokens.ts';
import { drawWires } from './draw-wires.ts';
import { columnAt, type Drawing, type Ground, type Lettering, type Words } from './drawing.ts';
import { flowsOf } from './flows.ts';
import { layOut } from './layout.ts';
import { letteringOf } from './lettering.ts';
import { marksOf } from './marks.ts';
import { measuresOf } from './measures.ts';
import { recalled } from './recalled.ts';
import { routeOf } from './routes.ts';
import { isSame } from './same-shape.ts';
import type { FrameShape, Plane, Scene, Shape, Size } from './shapes.ts';
import { type Stand, standsOf } from './stands.ts';
import { type Standing, standings, storeysOf } from './storeys.ts';

export interface GraphInput {
  readonly trace: Trace;
  readonly timeline: Timeline;
  readonly step: Step;
  readonly hand: Hand;
  readonly words: Words;
  /** Room for the drawing, in px. */
  readonly size: Size;
  /** Root type size, in px; all type is in proportion to it. */
  readonly fontSize: number;
  /** Most columns at once; the others are reached by stepping on. */
  readonly window: number;
}

/**
 * The unrolled graph at one step: a column per timestep, time to the right, from the bottom up the input, the states of
 * every layer, the output and the loss. Weights are arrows, once per use; gradients stand beside their values.
 */
export const buildGraph = (input: GraphInput): Scene => graphOf(input)(input.step);

/** The same for walking on: what all steps share is computed once, the places once per window. */
export function graphOf(input: Omit<GraphInput, 'step'>): (step: Step) => Scene {
  const { trace, timeline } = input;
  const plan = planOf(trace.program);
  const measures = measuresOf(trace, plan.storeys);
  const reveal = revealOf(timeline);
  const bare = withoutGates(plan);
  const settings: Setting[] = [];
  const settingAt = recalled((around: number) => {
    const layout = layOut({ ...input, plan, measures, around });
    const known = settings.find(({ ground }) => isSame(ground.layout, layout));
    const setting = known ?? settingOf({ ...input, plan, measures, layout });
    if (known === undefined) settings.push(setting);
    return setting;
  });
  return (step) => {
    const setting = settingAt(timestepOf(step, trace));
    const of = setting.ground.layout.gates === 'none' ? bare : plan;
    return sceneOf(setting, { step, reveal, activity: activityOf(of, step) });
  };
}

/** What all steps share that show the same timesteps. */
interface Setting {
  readonly ground: Ground;
  readonly lettering: Lettering;
  readonly columns: ReadonlyMap<number, readonly Stand[]>;
  readonly stands: readonly Stand[];
  readonly margin: readonly Shape[];
  /** The planes and arrows of the step before, as far as nothing has changed there. */
  readonly planes: Unless<Plane>;
  readonly arrows: Unless<readonly Shape[]>;
}

type Unless<Made> = ReturnType<typeof unlessChanged<Made>>;

function settingOf(ground: Ground): Setting {
  const stands = standsOf(ground);
  return {
    ground,
    stands,
    lettering: letteringOf(ground),
    columns: group(stands, ({ t }) => t),
    margin: [...drawDivider(ground), ...drawMore(ground), ...drawScale(ground)],
    planes: unlessChanged(),
    arrows: unlessChanged(),
  };
}

function planOf(program: Program): Plan {
  const storeys = storeysOf(program);
  const flows = flowsOf(program, storeys);
  const routes = flows.map((flow) => routeOf(storeys, flow));
  const isEntered = storeys.map((_, storey) =>
    flows.some(({ to }, at) => to.storey === storey && routes[at] === 'lane'),
  );
  return {
    program,
    storeys: storeys.map((storey, at) => ({ ...storey, isEntered: isEntered[at] === true })),
    places: standings(storeys),
    flows,
    hasLanes: routes.includes('lane'),
    hasFeedback: routes.includes('feedback'),
  };
}

/** The same where gates have no room: an operation within a cell is about the state that comes of it. */
function withoutGates(plan: Plan): Plan {
  const isState = ([, { storey, slot }]: readonly [number, Standing]): boolean =>
    plan.storeys[storey]?.slots[slot]?.within === undefined;
  return { ...plan, places: new Map([...plan.places].filter(isState)) };
}

/** All shapes, back to front. */
function sceneOf(setting: Setting, present: Pick<Drawing, 'step' | 'reveal' | 'activity'>): Scene {
  const { ground, lettering } = setting;
  const { layout } = ground;
  const planes = planesOf({ ...ground, ...present, lettering }, setting);
  return {
    size: { width: layout.width, height: layout.height },
    planes,
    shapes: planes.flatMap(({ shapes }) => shapes),
    first: layout.columns[0]?.t ?? 1,
    last: layout.columns.at(-1)?.t ?? 1,
  };
}

type Draw = (drawing: Drawing, stand: Stand) => readonly Shape[];

function planesOf(drawing: Drawing, setting: Setting): readonly Plane[] {
  const { stands, columns, margin } = setting;
  const { layout, plan } = drawing;
  const marks = marksOf(drawing);
  const each = (name: string, draw: Draw): readonly Plane[] =>
    [...columns].map(([t, inColumn]) => {
      const id = `${name}${t}`;
      const shapes = () => inColumn.flatMap((stand) => draw(drawing, stand));
      return setting.planes(id, marks.column(t), () => ({ id, shapes: shapes() }));
    });
  const arrows = plan.flows.flatMap((flow) =>
    setting.arrows(flow.id, marks.flow(flow), () => drawArrows(drawing, flow)),
  );
  return [
    { id: 'frames', shapes: drawFrames(drawing, stands) },
    { id: 'arrows', shapes: arrows },
    ...each('wires', drawWires),
    ...each('cells', drawCells),
    ...each('bars', drawBars),
    ...each('beside', drawBeside),
    ...each('strips', drawStripFrames),
    ...each('symbols', drawSymbols),
    ...each('tokens', drawTokens),
    { id: 'ends', shapes: layout.columns.flatMap((column) => drawEnds(drawing, column)) },
    { id: 'margin', shapes: margin },
  ].filter(({ shapes }) => shapes.length > 0);
}

/** The timestep that must be seen: the present one; the last where all come together, the first for the update. */
function timestepOf(step: Step, trace: Trace): number {
  return step.t ?? (step.phase === 'update' ? 1 : trace.program.timesteps.length);
}

/** What was made for a key the last time, as long as its mark is the same; else it is made anew. */
function unlessChanged<Made>(): (key: string, mark: string, make: () => Made) => Made {
  const kept = new Map<string, { readonly mark: string; readonly made: Made }>();
  return (key, mark, make) => {
    const last = kept.get(key);
    if (last !== undefined && last.mark === mark) return last.made;
    const made = make();
    kept.set(key, { mark, made });
    return made;
  };
}

/** The line between encoder and decoder, which the states cross; below the losses, whose words need the room. */
function drawDivider(ground: Ground): readonly FrameShape[] {
  const { layout, plan } = ground;
  const { encoderLength, example } = plan.program;
  const column = columnAt(ground, encoderLength + 1);
  if (example.decoder === undefined || column === undefined) return [];
  // cells that stand close to it leave room for the label of an arrow
  const x = column.gap + (layout.isStacked ? 0.25 * layout.number : 0);
  const top = layout.head.bottom;
  const box = {
    x,
    y: top,
    width: 0.5,
    height: (layout.scale?.top ?? layout.height) - 0.25 * layout.number - top,
  };
  return [{ kind: 'frame', id: 'divider', emphasis: 'plain', look: 'divider', box, radius: 0 }];
}
