import { inRanges, type Pieces, whole } from '../engine/pieces.ts';
import { isOfDecoder, ownTimestep } from '../trace/program/own-timestep.ts';
import type { Program } from '../trace/program/program.ts';
import { backwardSteps } from './backward-steps.ts';
import { forwardSteps } from './forward-steps.ts';
import { lineRuns } from './segments.ts';
import type { Group, Phase, Step, StepDraft, Timeline } from './step.ts';
import { updateSteps } from './update-steps.ts';

const initials: Readonly<Record<Phase, string>> = {
  forward: 'f',
  loss: 'loss',
  backward: 'b',
  update: 'u',
};

/**
 * Every step a reader walks through one epoch of a program: forward t = 1…T, the total loss, backward
 * t = T…1, clip and update. It follows from the order of the tape alone.
 */
export const buildTimeline = (program: Program): Timeline => whole(timelineInPieces(program));

/** The same in pieces. */
export function* timelineInPieces(program: Program): Pieces<Timeline> {
  const runs = lineRuns(program);
  yield;
  const forward = forwardSteps(program, runs);
  yield;
  const backward = backwardSteps(program, runs);
  yield;
  const drafts = [...forward, ...backward, ...updateSteps(program)];
  const groups: Writable<Group>[] = [];
  const steps: Step[] = [];
  yield* inRanges(0, drafts.length, stepsAtOnce, (from, to) => {
    for (const draft of drafts.slice(from, to)) steps.push(stepOf(program, draft, groups));
  });
  return { steps, groups };
}

/** How many steps are made in one piece. */
const stepsAtOnce = 8192;

/** The step after the last one of the groups, in that group or in one of its own. */
function stepOf(program: Program, draft: StepDraft, groups: Writable<Group>[]): Step {
  const { phase, t, direction } = draft;
  const open = groups.at(-1);
  const index = open === undefined ? 0 : open.last + 1;
  const goesOn = open?.phase === phase && open.t === t && open.direction === direction;
  const group = goesOn
    ? open
    : { index: groups.length, phase, t, direction, first: index, last: index };
  if (!goesOn) groups.push(group);
  group.last = index;
  return {
    kind: draft.kind,
    phase,
    t,
    direction,
    layer: draft.layer,
    line: draft.line,
    node: draft.node,
    results: draft.results,
    within: draft.within,
    index,
    group: group.index,
    operation: index - group.first,
    position: positionOf(program, draft),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** `b3.dh`: phase, timestep and node; `fd1.l2.c` in layer 2 of a decoder, `f3.l1b.h` in its backward direction. */
function positionOf(program: Program, { phase, t, layer, name }: StepDraft): string {
  if (phase === 'loss') return name === 'L' ? initials.loss : `${initials.loss}.${name}`;
  const isUpdate = phase === 'update' || t === undefined;
  const net = !isUpdate && isOfDecoder(program, t) ? 'd' : '';
  const time = isUpdate ? '' : `${net}${ownTimestep(program, t)}`;
  return `${initials[phase]}${time}.${isUpdate ? '' : layerText(program, layer)}${name}`;
}

/** Where there are several layers or directions, which one: `l1.`, or `l1b.` for the backward direction of two. */
function layerText({ strands }: Program, index: number | undefined): string {
  const strand = strands[index ?? -1];
  if (strand === undefined) return '';
  const isOne = strands.filter(({ net }) => net === strand.net).length === 1;
  return isOne ? '' : `l${strand.layer + 1}${strand.key === 'backward' ? 'b' : ''}.`;
}

/** How many operations a group has. */
export const groupLength = ({ first, last }: Pick<Group, 'first' | 'last'>): number =>
  last - first + 1;
