import type { Step, Timeline } from '../../timeline/step.ts';
import type { Trace } from '../../trace/trace.ts';
import { revealOf } from '../reveal.ts';
import type { Hand } from '../symbols.ts';
import { activityOf, type Plan } from './activity.ts';
import { drawArrows } from './draw-arrows.ts';
import { drawBars } from './draw-bars.ts';
import { drawCells, standsOf } from './draw-cells.ts';
import { drawEnds } from './draw-ends.ts';
import { drawFrames } from './draw-frames.ts';
import { drawLegend, drawMore } from './draw-margin.ts';
import { drawSymbols } from './draw-symbols.ts';
import type { Drawing, Words } from './drawing.ts';
import { flowsOf } from './flows.ts';
import { layOut } from './layout.ts';
import { measuresOf } from './measures.ts';
import type { Scene, Size } from './shapes.ts';
import { standings, storeysOf } from './storeys.ts';

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
export function buildGraph(input: GraphInput): Scene {
  const { trace, timeline, step, hand, words } = input;
  const plan = planOf(input);
  const measures = measuresOf(trace, plan.storeys);
  const layout = layOut({ ...input, plan, measures, around: timestepOf(input) });
  const activity = activityOf(plan, step);
  const reveal = revealOf(timeline);
  const drawing: Drawing = { trace, step, hand, words, plan, measures, layout, activity, reveal };
  const stands = standsOf(drawing);
  return {
    size: { width: layout.width, height: layout.height },
    shapes: [
      ...drawFrames(drawing, stands),
      ...plan.flows.flatMap((flow) => drawArrows(drawing, flow)),
      ...stands.flatMap((stand) => drawCells(drawing, stand)),
      ...stands.flatMap((stand) => drawBars(drawing, stand)),
      ...stands.flatMap((stand) => drawSymbols(drawing, stand)),
      ...layout.columns.flatMap((column) => drawEnds(drawing, column)),
      ...drawMore(drawing),
      ...drawLegend(drawing),
    ],
    first: layout.columns[0]?.t ?? 1,
    last: layout.columns.at(-1)?.t ?? 1,
  };
}

function planOf({ trace: { program } }: GraphInput): Plan {
  const storeys = storeysOf(program);
  return { program, storeys, places: standings(storeys), flows: flowsOf(program, storeys) };
}

/** The timestep that must be seen: the present one; the last where all come together, the first for the update. */
function timestepOf({ step, trace }: GraphInput): number {
  return step.t ?? (step.phase === 'update' ? 1 : trace.program.timesteps.length);
}
