import type { Program } from '../trace/program.ts';
import { backwardSteps } from './backward-steps.ts';
import { forwardSteps } from './forward-steps.ts';
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
export function buildTimeline(program: Program): Timeline {
  const drafts = [...forwardSteps(program), ...backwardSteps(program), ...updateSteps(program)];
  const layered = program.cells.length > 1;
  const groups: {
    index: number;
    phase: Phase;
    t: number | undefined;
    first: number;
    last: number;
  }[] = [];
  const steps = drafts.map((draft, index): Step => {
    const { phase, t } = draft;
    const open = groups.at(-1);
    if (open === undefined || open.phase !== phase || open.t !== t)
      groups.push({ index: groups.length, phase, t, first: index, last: index });
    const group = groups.at(-1);
    if (group !== undefined) group.last = index;
    const { name, ...step } = draft;
    return {
      ...step,
      index,
      group: group?.index ?? 0,
      operation: index - (group?.first ?? 0),
      position: positionOf(draft, layered),
    };
  });
  return { steps, groups };
}

function positionOf({ phase, t, layer, name }: StepDraft, layered: boolean): string {
  const where = layered && layer !== undefined && phase !== 'update' ? `l${layer + 1}.` : '';
  if (phase === 'loss') return initials[phase];
  return `${initials[phase]}${t ?? ''}.${where}${name}`;
}

/** How many operations a group has. */
export const groupLength = ({ first, last }: Group): number => last - first + 1;
