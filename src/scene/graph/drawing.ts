import type { Step } from '../../timeline/step.ts';
import { type BlockKind, type BlockRef, nodeOf, type ValueRef } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import type { Trace } from '../../trace/trace.ts';
import { isRevealed, type Reveal } from '../reveal.ts';
import type { Hand } from '../symbols.ts';
import type { Activity, Plan } from './activity.ts';
import type { Flow } from './flows.ts';
import type { Measures } from './measures.ts';
import type { ColumnPlace, Layout } from './places.ts';
import type { About, Emphasis, Piece } from './shapes.ts';
import type { Slot } from './storeys.ts';

/** Words that stand in the drawing, in the reader's language. */
export interface Words {
  readonly loss: string;
  readonly target: string;
}

/** What stays the same from step to step, as long as the same timesteps are seen. */
export interface Ground {
  readonly trace: Trace;
  readonly hand: Hand;
  readonly words: Words;
  readonly plan: Plan;
  readonly measures: Measures;
  readonly layout: Layout;
}

/** What is written in a drawing whatever the step, each worked out when it is first drawn. */
export interface Lettering {
  /** Who the numbers of a node are, and who those of its gradient. */
  readonly values: (node: number) => About;
  readonly gradients: (node: number) => About;
  /** The symbol at an arrow with weights that are not at work. */
  readonly weights: (flow: Flow) => readonly Piece[];
  /** How wide the symbol of the gradient of those weights is, in px. */
  readonly weightsWidth: (flow: Flow) => number;
}

/** All that the parts of the drawing are made from. */
export interface Drawing extends Ground {
  readonly step: Step;
  readonly activity: Activity;
  readonly reveal: Reveal;
  readonly lettering: Lettering;
}

export function emphasis({ activity }: Drawing, isActive: boolean): Emphasis {
  if (activity.isElsewhere) return 'plain';
  return isActive ? 'active' : 'dim';
}

/** Whether a value is known at this step. What is given is known from the start, but for inputs, which are taken. */
export function isKnown({ plan, reveal, step }: Drawing, node: number): boolean {
  const { given } = nodeOf(plan.program, node);
  if (given !== undefined && given !== 'input') return true;
  return isRevealed(reveal, { kind: 'value', node }, step.index);
}

export const isGradientKnown = ({ reveal, step }: Drawing, node: number): boolean =>
  isRevealed(reveal, { kind: 'gradient', node }, step.index);

export const refTo = ({ trace }: Drawing, kind: BlockKind, node: number, i: number): ValueRef => ({
  epoch: trace.epoch,
  kind,
  node,
  i,
  j: 0,
});

/** How long all rows of a block take to appear, and the most for one row, in ms. */
const appearance = { all: 280, row: 120 };

/** After how many ms a row appears, where its block is computed at this very step. */
export function freshness(
  { reveal, step }: Drawing,
  block: BlockRef,
  row: number,
  rows: number,
): number | undefined {
  if (reveal.stepOf(block) !== step.index) return undefined;
  return Math.round(row * Math.min(appearance.row, appearance.all / rows));
}

/** Who a number is: symbol, layer, timestep and row. */
export function aboutNode(
  { plan, lettering }: Pick<Drawing, 'plan' | 'lettering'>,
  node: number,
  isGradient: boolean,
  row?: number,
): About {
  const about = (isGradient ? lettering.gradients : lettering.values)(node);
  const isOne = row === undefined || nodeOf(plan.program, node).rows === 1;
  return isOne ? about : { ...about, unit: row + 1 };
}

export const columnAt = ({ layout }: Pick<Drawing, 'layout'>, t: number): ColumnPlace | undefined =>
  layout.columns.find((column) => column.t === t);

/** Baseline of digits and capitals whose middle is at `y`. */
export const baseline = (y: number, size: number): number => y + 0.36 * size;

/** Whether something runs down between two columns: what is fed back, or the line before a decoder. */
export const isCrossed = ({ program, hasFeedback }: Plan): boolean =>
  hasFeedback || program.example.decoder !== undefined;

/** Whether ways pass the cells of a column on their right: those of both directions, which a decoder has not. */
const hasLanesAt = ({ plan }: Pick<Drawing, 'plan'>, t: number): boolean =>
  plan.hasLanes && !isOfDecoder(plan.program, t);

const standsClose = ({ plan, layout }: Pick<Drawing, 'plan' | 'layout'>): boolean =>
  layout.isStacked && isCrossed(plan);

/** Whether the weights of arrows upwards stand left of these: at their right other ways pass, or columns stand close. */
export const areLabelsLeft = (drawing: Pick<Drawing, 'plan' | 'layout'>, t: number): boolean =>
  hasLanesAt(drawing, t) || standsClose(drawing);

/** Whether gradients come back right of an arrow upwards: where its weights have taken the left. */
export const isBackRight = (drawing: Pick<Drawing, 'plan' | 'layout'>, t: number): boolean =>
  standsClose(drawing) && !hasLanesAt(drawing, t);

/** Whether there is room for a slot: for states always, for gates as the layout has it. */
export const isShown = ({ layout }: Pick<Drawing, 'layout'>, { within }: Slot): boolean =>
  within === undefined || layout.gates !== 'none';

/** Whether the gradient of a slot stands beside it at a timestep: when it is known, or being computed. */
export function showsBeside(drawing: Drawing, storey: number, slot: number, t: number): boolean {
  const place = drawing.plan.storeys[storey]?.slots[slot];
  if (place?.beside?.[t] !== undefined) return true;
  const node = place?.gradients[t];
  if (place === undefined || node === undefined || !isShown(drawing, place)) return false;
  // what hangs below a road has no room for its gradients; the computation shows them
  if (place.within !== undefined && drawing.layout.gates === 'aside') return false;
  return isGradientKnown(drawing, node) || drawing.activity.gradients.has(node);
}
